import type { Actor } from '@/lib/platform/access/actor'
import { may } from '@/lib/platform/access/permission'
import { NotFound } from '@/lib/platform/operations/errors'
import { Prisma, type Transaction } from '@/lib/platform/operations/transaction'
import type { Complaint } from './complaint'

const { sql } = Prisma

/** A complaint in the reach of whoever asks, locked until the transaction ends. Throws NotFound. */
export async function complaintForUpdate(
  tx: Transaction,
  tenantId: string,
  id: string,
): Promise<Complaint> {
  const [row] = await tx.$queryRaw<Complaint[]>`
    SELECT ${columns} FROM complaint WHERE tenant_id = ${tenantId} AND id = ${id}::uuid FOR NO KEY UPDATE`
  if (!row) throw new NotFound(`complaint ${id}`)
  return row
}

/** A complaint in the reach of whoever asks. Throws NotFound. */
async function getComplaintOf(tx: Transaction, tenantId: string, id: string): Promise<Complaint> {
  const row = await tx.complaint.findUnique({ where: { tenantId_id: { tenantId, id } } })
  if (!row) throw new NotFound(`complaint ${id}`)
  return row
}

/** A complaint that an actor may see: an officer of grievances, or whoever complained. Throws NotFound. */
export async function complaintInSight(
  tx: Transaction,
  actor: Actor,
  id: string,
): Promise<Complaint> {
  return seenBy(actor, await getComplaintOf(tx, actor.tenantId, id))
}

/** As `complaintInSight`, locked until the transaction ends. */
export async function complaintForWork(
  tx: Transaction,
  actor: Actor,
  id: string,
): Promise<Complaint> {
  return seenBy(actor, await complaintForUpdate(tx, actor.tenantId, id))
}

function seenBy(actor: Actor, complaint: Complaint): Complaint {
  const own = actor.kind === 'citizen' && complaint.personId === actor.personId
  if (!own && !may(actor, 'grievances.read') && !may(actor, 'system'))
    throw new NotFound(`complaint ${complaint.id}`)
  return complaint
}

/** The columns of a complaint under the names the program uses. */
export const columns = sql`id, number, type, "group", department, source, description, attributes, visibility, landmark,
  latitude, longitude, state, status, level, followers, reopened, rating, open, revision, tenant_id AS "tenantId",
  person_id AS "personId", ward_id AS "wardId", locality_id AS "localityId", assignee_id AS "assigneeId",
  merged_into AS "mergedInto", submitted_at AS "submittedAt", state_since AS "stateSince", due_at AS "dueAt",
  responded_at AS "respondedAt", resolved_at AS "resolvedAt", closed_at AS "closedAt",
  escalated_at AS "escalatedAt", changed_at AS "changedAt"`
