import { eventRow } from '@/lib/platform/cases/case-event'
import { auditRow } from '@/lib/platform/operations/audit-row'
import { Prisma, type Transaction } from '@/lib/platform/operations/transaction'
import { uuidv7 } from '@/lib/platform/operations/uuid'
import type { Step } from '@/lib/platform/workflow/take'
import type { ComplaintCase } from './complaint'
import type { Move } from './move'
import { telling } from './telling'
import { workflow } from './workflow'

type Moving = Move & {
  step: Step
  next: Pick<
    ComplaintCase,
    'open' | 'assigneeId' | 'level' | 'reopened' | 'resolvedAt' | 'closedAt' | 'dueAt'
  >
}

/** Where a complaint stands after a step. */
export type Written = { id: string; number: string; state: string; revision: number; event: string }

/** Moves the complaint, writes its history and the trail, and tells people: one statement, since this is a hot path. */
export async function writeMove(tx: Transaction, moving: Moving): Promise<Written> {
  const { complaint, actor, step, next, now, rating } = moving
  const { id, number, tenantId } = complaint
  const officer = actor.kind === 'officer'
  const event = uuidv7(now)
  const told = { ...complaint, dueAt: next.dueAt }
  const said = moving.mergedInto ? 'MERGE' : step.action
  const [row] = await tx.$queryRaw<{ revision: number }[]>`
    WITH moved AS (
      UPDATE cases SET state = ${step.to}, status = ${step.status}, open = ${next.open}, assignee_id = ${next.assigneeId}::uuid,
        level = ${next.level}, revision = revision + 1, state_since = ${now}::timestamptz, state_due_at = ${next.dueAt}::timestamptz,
        due_at = ${next.dueAt}::timestamptz, closed_at = ${next.closedAt}::timestamptz, escalated_at = NULL
      WHERE tenant_id = ${tenantId} AND id = ${id}::uuid RETURNING revision
    ), shown AS (
      UPDATE complaint SET state = ${step.to}, status = ${step.status}, open = ${next.open}, level = ${next.level},
        reopened = ${next.reopened}, merged_into = ${mergedAfter(moving)}::uuid, rating = ${rating ?? complaint.rating}::int,
        state_since = ${now}::timestamptz, due_at = ${next.dueAt}::timestamptz, resolved_at = ${next.resolvedAt}::timestamptz,
        closed_at = ${next.closedAt}::timestamptz, changed_at = ${now}::timestamptz,
        responded_at = coalesce(responded_at, ${officer ? now : null}::timestamptz)
      WHERE tenant_id = ${tenantId} AND id = ${id}::uuid
    ), happened AS (${eventRow(
      complaint,
      event,
      {
        ...{ kind: 'STEP', audience: officer ? 'EVERYBODY' : 'PERSON', action: step.action },
        ...{ from: step.from, to: step.to, status: step.status, actor, role: roleTaken(moving) },
        ...{ remark: moving.remark, reasons: moving.reasons, assigneeId: step.assigneeId, at: now },
      },
      Prisma.sql`(SELECT revision FROM moved)`,
    )}), trail AS (${auditRow({
      operation: moving.operation,
      actor,
      subject: id,
      detail: { number, action: step.action, from: step.from, to: step.to },
      at: now,
    })})
    SELECT revision, ${moving.silent ? Prisma.sql`NULL` : await telling(told, said, moving)} FROM moved`
  if (!row) throw new Error(`Complaint ${number} was not moved`)
  return { id, number, state: step.to, revision: row.revision, event }
}

// Opened again, a complaint is one of its own.
const mergedAfter = ({ complaint, step, mergedInto }: Moving): string | null =>
  mergedInto ?? (step.action === 'REOPEN' ? null : complaint.mergedInto)

// Which of the actor's roles the published workflow let act.
function roleTaken({ actor, step }: Moving): string {
  const actions = workflow.states.find(({ code }) => code === step.from)?.actions ?? []
  const { roles = [] } = actions.find(({ code }) => code === step.action) ?? {}
  return roles.find((role) => actor.roles.includes(role)) ?? actor.kind.toUpperCase()
}
