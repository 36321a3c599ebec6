import { dayAt } from '../dates/dates'
import { staffOf, type Staff } from '../identity/staff-of'
import { citizenRole, paymentRole, systemRoles } from './action-kind'
import { findState, type Workflow } from './workflow'

const nobodys = [citizenRole, paymentRole, ...systemRoles]

/** The officers of a ULB whose roles take some step in a state, each once, by name. */
export async function officersFor(
  tenantId: string,
  workflow: Workflow,
  state: string,
  now: Date,
): Promise<Staff[]> {
  const wanted = new Set(
    findState(workflow, state)?.actions.flatMap(({ roles }) =>
      roles.filter((role) => !nobodys.includes(role)),
    ),
  )
  return officersWith(tenantId, (role) => wanted.has(role), now)
}

/** The officers of a ULB who hold some role today, each once, by name. */
export async function officersWith(
  tenantId: string,
  wanted: (role: string) => boolean,
  now: Date,
): Promise<Staff[]> {
  const today = dayAt(now)
  const day = (moment: Date) => moment.toISOString().slice(0, 10)
  const found = new Map<string, Staff>()
  for (const one of await staffOf(tenantId)) {
    const inForce = day(one.from) <= today && (one.to === null || day(one.to) >= today)
    if (inForce && one.roles.some(wanted)) found.set(one.personId, one)
  }
  return [...found.values()].sort((a, b) => a.name.en.localeCompare(b.name.en))
}
