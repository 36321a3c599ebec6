import { Prisma } from '@/lib/infra/database/database'
import { currentRequestId } from '@/lib/infra/log/request-id'
import type { Actor } from '../access/actor'
import { uuidv7 } from './uuid'

type Audit = {
  operation: string
  actor: Actor
  subject?: string
  detail: Record<string, unknown>
  at: Date
}

/** The INSERT that says who did what, in the tenant of the transaction's reach. `detail` holds no personal data. */
export const auditRow = ({
  operation,
  actor,
  subject,
  detail,
  at,
}: Audit): Prisma.Sql => Prisma.sql`
  INSERT INTO audit_entry (tenant_id, id, operation, actor_id, actor_kind, subject, detail, request_id, at)
  VALUES (reach_tenant(), ${uuidv7(at)}::uuid, ${operation}, ${actor.personId ?? null}::uuid, ${actor.kind},
          ${subject ?? null}, ${JSON.stringify(detail)}::jsonb, ${currentRequestId() ?? null}, ${at}::timestamptz)`
