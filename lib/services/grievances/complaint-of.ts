import type { Actor } from '@/lib/platform/access/actor'
import { may } from '@/lib/platform/access/permission'
import { NotFound } from '@/lib/platform/operations/errors'
import { Prisma, type Transaction } from '@/lib/platform/operations/transaction'
import type { ComplaintCase } from './complaint'

const { sql } = Prisma

/** A complaint in the reach of whoever asks, locked until the transaction ends. Throws NotFound. */
export async function complaintForUpdate(
  tx: Transaction,
  tenantId: string,
  id: string,
): Promise<ComplaintCase> {
  // Both rows: of one that is not locked, what it was before somebody else moved it would be read.
  const [row] = await tx.$queryRaw<ComplaintCase[]>`
    SELECT ${caseColumns} FROM ${withCase}
    WHERE complaint.tenant_id = ${tenantId} AND complaint.id = ${id}::uuid FOR NO KEY UPDATE`
  if (!row) throw new NotFound(`complaint ${id}`)
  return row
}

/** A complaint in the reach of whoever asks. Throws NotFound. */
async function getComplaintOf(tx: Transaction, tenantId: string, id: string) {
  const [row] = await tx.$queryRaw<ComplaintCase[]>`
    SELECT ${caseColumns} FROM ${withCase} WHERE complaint.tenant_id = ${tenantId} AND complaint.id = ${id}::uuid`
  if (!row) throw new NotFound(`complaint ${id}`)
  return row
}

/** A complaint that an actor may see: an officer of grievances, or whoever complained. Throws NotFound. */
export async function complaintInSight(
  tx: Transaction,
  actor: Actor,
  id: string,
): Promise<ComplaintCase> {
  return seenBy(actor, await getComplaintOf(tx, actor.tenantId, id))
}

/** As `complaintInSight`, locked until the transaction ends. */
export async function complaintForWork(
  tx: Transaction,
  actor: Actor,
  id: string,
): Promise<ComplaintCase> {
  return seenBy(actor, await complaintForUpdate(tx, actor.tenantId, id))
}

function seenBy(actor: Actor, complaint: ComplaintCase): ComplaintCase {
  const own = actor.kind === 'citizen' && complaint.personId === actor.personId
  if (!own && !may(actor, 'grievances.read') && !may(actor, 'system'))
    throw new NotFound(`complaint ${complaint.id}`)
  return complaint
}

/** The columns of a complaint under the names the program uses, of the table `complaint`. */
export const columns = sql`
  complaint.id, complaint.number, complaint.type, complaint."group", complaint.department, complaint.source,
  complaint.description, complaint.attributes, complaint.visibility, complaint.landmark, complaint.latitude,
  complaint.longitude, complaint.state, complaint.status, complaint.level, complaint.followers, complaint.reopened,
  complaint.rating, complaint.open, complaint.tenant_id AS "tenantId", complaint.person_id AS "personId",
  complaint.ward_id AS "wardId", complaint.locality_id AS "localityId", complaint.merged_into AS "mergedInto",
  complaint.submitted_at AS "submittedAt", complaint.state_since AS "stateSince", complaint.due_at AS "dueAt",
  complaint.responded_at AS "respondedAt", complaint.resolved_at AS "resolvedAt", complaint.closed_at AS "closedAt",
  complaint.changed_at AS "changedAt"`

/** Those, and what its case adds, of `withCase`. */
export const caseColumns = sql`${columns}, cases.assignee_id AS "assigneeId", cases.revision, cases.escalated_at AS "escalatedAt"`

/** Complaints with their cases: a FROM. */
export const withCase = sql`complaint JOIN cases ON cases.tenant_id = complaint.tenant_id AND cases.id = complaint.id`
