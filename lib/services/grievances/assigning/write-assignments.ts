import type { Actor } from '@/lib/platform/access/actor'
import { Prisma, type Transaction } from '@/lib/platform/operations/transaction'
import { uuidv7 } from '@/lib/platform/operations/uuid'
import type { ComplaintCase } from '../complaint'
import { roleAtDesk } from '../desk/role-at-desk'
import { telling } from '../telling'

type Giving = { actor: Actor; complaints: readonly ComplaintCase[]; to: string; now: Date }

/** Gives complaints to an officer, writes their histories and tells people, all in one statement; their new revisions by id. */
export async function writeAssignments(
  tx: Transaction,
  { actor, complaints, to, now }: Giving,
): Promise<ReadonlyMap<string, number>> {
  if (complaints.length === 0) return new Map()
  const { tenantId, personId = null, name } = actor
  const told = await Promise.all(complaints.map((one) => telling(one, 'ASSIGN', { now })))
  const rows = await tx.$queryRaw<{ id: string; revision: number }[]>`
    WITH given AS (
      SELECT * FROM unnest(${complaints.map(({ id }) => id)}::uuid[], ${complaints.map(() => uuidv7(now))}::uuid[],
        ${complaints.map(({ state }) => state)}::text[]) AS g(id, event, state)
    ), moved AS (
      UPDATE cases c SET state = 'PENDINGATLME', status = 'PENDINGATLME', assignee_id = ${to}::uuid,
        revision = revision + 1, state_since = ${now}::timestamptz, escalated_at = NULL
      FROM given WHERE c.tenant_id = ${tenantId} AND c.id = given.id
      RETURNING c.id, c.person_id, c.revision, given.event, given.state AS was
    ), shown AS (
      UPDATE complaint c SET state = 'PENDINGATLME', status = 'PENDINGATLME', state_since = ${now}::timestamptz,
        changed_at = ${now}::timestamptz, responded_at = coalesce(responded_at, ${now}::timestamptz)
      FROM given WHERE c.tenant_id = ${tenantId} AND c.id = given.id
    ), happened AS (
      INSERT INTO case_event (tenant_id, id, case_id, person_id, sequence, kind, audience, action, from_state, to_state, status,
        actor_id, actor_name, actor_role, reasons, assignee_id, at)
      SELECT ${tenantId}, event, id, person_id, revision, 'STEP', 'EVERYBODY', 'ASSIGN', was, 'PENDINGATLME', 'PENDINGATLME',
        ${personId}::uuid, ${name}, ${roleAtDesk(actor)}, '{}', ${to}::uuid, ${now}::timestamptz FROM moved
    ), told AS (SELECT ${Prisma.join(told)})
    SELECT moved.id, moved.revision FROM moved, told`
  return new Map(rows.map(({ id, revision }) => [id, revision]))
}
