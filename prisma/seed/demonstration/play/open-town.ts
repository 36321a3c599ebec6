import { transaction } from '@/lib/infra/database/database'
import type { Caller } from '@/lib/platform/access/actor'
import { findOrRegisterPerson } from '@/lib/platform/identity/find-or-register-person'
import { stateId } from '@/lib/platform/operations/state-id'
import { officeCalendar } from '@/lib/platform/tenancy/office-calendar'
import { actAs } from '../acting'
import type { Applicant } from '../forms/applicant'
import type { LiveUlb } from '../live-ulbs'
import type { Employee } from '../put-employees'
import type { Town } from './town'

const year = 366 * 86_400_000

/** Signs in a ULB's staff, and its people as they come, for a year that ends now. */
export async function openTown(ulb: LiveUlb, staff: readonly Employee[], now: Date): Promise<Town> {
  const from = new Date(now.getTime() - year)
  const officers = new Map<string, Caller>()
  for (const one of staff.filter(({ tenantId }) => tenantId === ulb.tenantId)) {
    officers.set(one.post, await actAs(one, from, now))
  }
  const citizens = new Map<string, Promise<Caller>>()
  return {
    ulb,
    tenantId: ulb.tenantId,
    calendar: await officeCalendar(ulb.tenantId, now),
    now,
    officer: (post) => {
      const caller = officers.get(post)
      if (!caller) throw new Error(`Nobody is ${post} in ${ulb.slug}`)
      return caller
    },
    citizen: (who) => {
      const known = citizens.get(who.mobile)
      if (known) return known
      const signedIn = signIn(who, from, now)
      citizens.set(who.mobile, signedIn)
      return signedIn
    },
  }
}

async function signIn(
  { mobile, name, language }: Applicant,
  from: Date,
  until: Date,
): Promise<Caller> {
  const personId = await transaction({ by: 'reach', kind: 'SYSTEM', tenant: stateId() }, (tx) =>
    findOrRegisterPerson(tx, { stateId: stateId(), mobile, name, language }),
  )
  return actAs({ personId, name, language }, from, until)
}
