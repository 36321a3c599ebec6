import { z } from 'zod'
import { operation } from '@/lib/platform/operations/operation'
import type { Transaction } from '@/lib/platform/operations/transaction'
import { uuidv7 } from '@/lib/platform/operations/uuid'
import { lockLateComplaints, type LateComplaint } from './late-complaints'
import { tellOfLateComplaints } from './tell-of-late-complaints'

/** Brings the complaints of a ULB that stayed late too long before the next higher officer: once for each level, up to the last. */
export const escalateComplaints = operation({
  name: 'complaints.escalate',
  summary: 'Escalate the complaints of a ULB that are past their time',
  permission: 'system',
  input: z.object({ ulb: z.string().max(60) }),
  output: z.object({ escalated: z.int() }),
  async run({ actor, tx, now, about }) {
    const { tenantId, name } = actor
    const late = await lockLateComplaints(tx, tenantId, now)
    if (late.length > 0) await raise(tx, { tenantId, name, late, now })
    await tellOfLateComplaints(tx, tenantId, late, now)
    about('late-complaints', { complaints: late.length })
    return { escalated: late.length }
  },
})

type Raising = { tenantId: string; name: string; late: readonly LateComplaint[]; now: Date }

async function raise(tx: Transaction, { tenantId, name, late, now }: Raising): Promise<void> {
  await tx.$executeRaw`
    WITH late AS (
      SELECT * FROM unnest(${late.map(({ id }) => id)}::uuid[], ${late.map(() => uuidv7(now))}::uuid[],
        ${late.map(({ level }) => level)}::int[], ${late.map(({ role }) => role)}::text[]) AS l(id, event, level, role)
    ), raised AS (
      UPDATE cases c SET level = late.level, escalated_at = ${now}::timestamptz, revision = revision + 1
      FROM late WHERE c.tenant_id = ${tenantId} AND c.id = late.id
      RETURNING c.id, c.person_id, c.revision, c.state, c.status, late.event, late.role
    ), shown AS (
      UPDATE complaint c SET level = late.level, changed_at = ${now}::timestamptz
      FROM late WHERE c.tenant_id = ${tenantId} AND c.id = late.id
    )
    INSERT INTO case_event (tenant_id, id, case_id, person_id, sequence, kind, audience, action, from_state, to_state, status,
      actor_name, actor_role, reasons, at)
    SELECT ${tenantId}, event, id, person_id, revision, 'ESCALATION', 'EVERYBODY', 'ESCALATE', state, state, status, ${name}, role,
      '{}', ${now}::timestamptz FROM raised`
}
