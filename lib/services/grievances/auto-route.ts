import { actorWithoutSession } from '@/lib/platform/access/actor'
import { dayAt } from '@/lib/platform/dates/dates'
import type { Transaction } from '@/lib/platform/operations/transaction'
import { complaintForUpdate } from './complaint-of'
import { fieldStaffFor } from './field-staff-for'
import type { Lodging } from './lodging'
import { moveComplaint } from './move-complaint'
import { routingRules } from './routing-rules'

type Routed = Pick<Lodging, 'tenantId' | 'type' | 'place' | 'now'> & { id: string }

/** Gives a new complaint to the officer a routing rule finds: of the department and ward, with the fewest open ones. */
export async function autoRoute(
  tx: Transaction,
  { tenantId, id, type, place, now }: Routed,
): Promise<void> {
  const rule = (await routingRules(tenantId, dayAt(now))).find((one) => fits(one, type, place.ward))
  if (!rule) return
  const staff = await fieldStaffFor(
    tenantId,
    { department: type.department, ward: place.ward, role: rule.role },
    now,
  )
  const chosen = await leastBusy(
    tx,
    staff.map(({ personId }) => personId),
  )
  if (!chosen) return
  await moveComplaint(tx, {
    complaint: await complaintForUpdate(tx, tenantId, id),
    action: 'ASSIGN',
    actor: actorWithoutSession({ by: 'system' }, tenantId),
    operation: 'complaints.auto-route',
    assigneeId: chosen,
    now,
  })
}

type Rule = Awaited<ReturnType<typeof routingRules>>[number]

const fits = (rule: Rule, type: Lodging['type'], ward: string | undefined): boolean =>
  matches(rule.types, type.code) &&
  matches(rule.groups, type.group) &&
  matches(rule.departments, type.department) &&
  matches(rule.wards, ward)

const matches = (wanted: readonly string[] | undefined, value: string | undefined) =>
  !wanted?.length || (value !== undefined && wanted.includes(value))

/** Who of these has the fewest open complaints; the first named of several. */
async function leastBusy(tx: Transaction, people: readonly string[]) {
  if (people.length < 2) return people[0]
  const rows = await tx.$queryRaw<{ id: string; open: number }[]>`
    SELECT id, open FROM open_complaints_of(${people}::uuid[])`
  const load = new Map(rows.map(({ id, open }) => [id, open]))
  return [...people].sort((one, other) => (load.get(one) ?? 0) - (load.get(other) ?? 0))[0]
}
