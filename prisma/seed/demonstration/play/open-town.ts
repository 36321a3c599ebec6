import type { Caller } from '@/lib/platform/access/actor'
import { findOrRegisterPerson } from '@/lib/platform/identity/find-or-register-person'
import { stateId } from '@/lib/platform/operations/state-id'
import { officeCalendar } from '@/lib/platform/tenancy/office-calendar'
import { actAs, inState } from '../acting'
import type { Applicant } from '../forms/applicant'
import type { LiveUlb } from '../live-ulbs'
import type { Employee } from '../put-employees'
import type { Town } from './town'

const year = 366 * 86_400_000

type Opening = {
  staff: readonly Employee[]
  /** Who is known to come. Others are signed in when they do, which takes longer. */
  expected: readonly Applicant[]
  now: Date
}

/** Signs in a ULB's staff and its people for a year that ends now. */
export async function openTown(ulb: LiveUlb, { staff, expected, now }: Opening): Promise<Town> {
  const from = new Date(now.getTime() - year)
  const own = staff.filter(({ tenantId }) => tenantId === ulb.tenantId)
  const callers = await actAs(own, from, now)
  const officers = new Map(own.map(({ post }, at) => [post, callers[at]]))

  const citizens = new Map<string, Promise<Caller>>()
  const people = [...new Map(expected.map((who) => [who.mobile, who])).values()]
  const signedIn = await signIn(people, from, now)
  for (const [at, caller] of signedIn.entries())
    citizens.set(people[at]?.mobile ?? '', Promise.resolve(caller))

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
      const caller = signIn([who], from, now).then(([one]) => one as Caller)
      citizens.set(who.mobile, caller)
      return caller
    },
  }
}

async function signIn(people: readonly Applicant[], from: Date, until: Date): Promise<Caller[]> {
  // Some people come to several ULBs: in one order, no two transactions wait for each other.
  const inOrder = people.toSorted((one, other) => one.mobile.localeCompare(other.mobile))
  const ids = new Map<string, string>()
  await inState(async (tx) => {
    for (const { mobile, name, language } of inOrder)
      ids.set(
        mobile,
        await findOrRegisterPerson(tx, { stateId: stateId(), mobile, name, language }),
      )
  })
  const acting = people.map(({ mobile, name, language }) => ({
    personId: ids.get(mobile) ?? '',
    name,
    language,
  }))
  return actAs(acting, from, until)
}
