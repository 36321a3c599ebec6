import { transaction } from '@/lib/infra/database/database'
import { dayAt } from '@/lib/platform/dates/dates'
import { findOrRegisterPerson } from '@/lib/platform/identity/find-or-register-person'
import type { Caller } from '@/lib/platform/access/actor'
import { home } from '@/lib/platform/operations/home'
import { officeCalendar } from '@/lib/platform/tenancy/office-calendar'
import { actAs } from '../acting'
import { applicant, type Applicant } from '../forms/applicant'
import { dogForm } from '../forms/dog-form'
import { tradeForm } from '../forms/trade-form'
import type { LiveUlb } from '../live-ulbs'
import type { Employee } from '../put-employees'
import { dogStories } from '../stories/dog-stories'
import type { Story } from '../stories/story'
import { tradeStories } from '../stories/trade-stories'
import { applyOnline } from './apply-online'
import { beginningOf } from './moments'
import type { Town } from './town'

/** Plays every story of a ULB in the order of time. */
export async function play(ulb: LiveUlb, staff: readonly Employee[], now: Date): Promise<void> {
  const town = await open(ulb, staff, now)
  for (const [at, story] of [...tradeStories, ...dogStories].entries()) {
    const seed = ulb.number * 1_000 + at + 10
    const who = { ...applicant(story.person ?? seed), seed }
    const sentAt = beginningOf(story, now, seed, town.calendar)
    const answers =
      story.service === 'dog-licence'
        ? dogForm(ulb, who, dayAt(sentAt))
        : tradeForm(ulb, who, dayAt(sentAt))
    await applyOnline(town, story, { who, answers, sentAt })
  }
}

const year = 366 * 86_400_000

async function open(ulb: LiveUlb, staff: readonly Employee[], now: Date): Promise<Town> {
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
  const personId = await transaction({ by: 'reach', kind: 'SYSTEM', tenant: home }, (tx) =>
    findOrRegisterPerson(tx, { stateId: home, mobile, name, language }),
  )
  return actAs({ personId, name, language }, from, until)
}
