import type { Transaction } from '@/lib/platform/operations/transaction'
import { complaintKind, type Complaint } from '../complaint'
import type { Candidate } from '../desk/desk-complaint'
import { fieldStaffFor } from '../field-staff-for'

type For = Pick<Complaint, 'tenantId' | 'wardId' | 'department'>

/** Whom a complaint may be given to: those of its department first, then those with the fewest open complaints. */
export async function candidatesFor(
  tx: Transaction,
  { tenantId, wardId, department }: For,
  now: Date,
): Promise<Candidate[]> {
  const staff = await fieldStaffFor(tenantId, { ward: wardId ?? undefined }, now)
  const ids = staff.map(({ personId }) => personId)
  const rows = await tx.$queryRaw<{ id: string; load: number }[]>`
    SELECT assignee_id AS id, count(*)::int AS load FROM cases
    WHERE tenant_id = ${tenantId} AND kind = ${complaintKind} AND open AND assignee_id = ANY (${ids}::uuid[]) GROUP BY 1`
  const loads = new Map(rows.map(({ id, load }) => [id, load]))
  const elsewhere = (one: Candidate) => Number(one.department !== department)
  return staff
    .map(({ personId: id, name, department: of, designation }) => ({
      ...{ id, name, department: of, designation },
      load: loads.get(id) ?? 0,
    }))
    .sort((one, other) => elsewhere(one) - elsewhere(other) || one.load - other.load)
}
