import type { ServiceDefinition } from '../applications/service-definition'
import { dayAt } from '../dates/dates'
import { staffOf, type Staff } from '../identity/staff-of'
import { serves } from './serves'

/** The officers of a ULB whose roles take some step in a state of a service, each once, by name. */
export const officersFor = (
  tenantId: string,
  definition: ServiceDefinition,
  state: string,
  now: Date,
): Promise<Staff[]> => officersWith(tenantId, (roles) => serves(roles, definition, state), now)

/** The officers of a ULB in whose postings of today the roles are such, each once, by name. */
export async function officersWith(
  tenantId: string,
  wanted: (roles: readonly string[]) => boolean,
  now: Date,
): Promise<Staff[]> {
  const found = new Map<string, Staff>()
  for (const one of await staffOf(tenantId)) {
    if (inForce(one, now) && wanted(one.roles)) found.set(one.personId, one)
  }
  return [...found.values()].sort((a, b) => a.name.en.localeCompare(b.name.en))
}

/** Whether a posting is in force on the day of a moment. */
export function inForce({ from, to }: Staff, now: Date): boolean {
  const day = (moment: Date) => moment.toISOString().slice(0, 10)
  return day(from) <= dayAt(now) && (to === null || day(to) >= dayAt(now))
}
