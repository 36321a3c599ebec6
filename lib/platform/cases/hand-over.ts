import type { Transaction } from '@/lib/infra/database/database'
import type { Actor } from '../access/actor'
import type { Case } from './case'
import { staffOf } from '../identity/staff-of'
import { uuidv7 } from '../operations/uuid'

type Held = Pick<
  Case,
  'tenantId' | 'id' | 'personId' | 'state' | 'status' | 'assigneeId' | 'revision'
>

type HandOver = {
  cases: readonly Held[]
  /** Whom the cases are given to; nobody when they go back to their queues. */
  to: string | null
  actor: Actor
  now: Date
}

/** Gives cases to somebody, or back to their queues, and writes it into their histories. They are locked. */
export async function handOver(
  tx: Transaction,
  { cases, to, actor, now }: HandOver,
): Promise<void> {
  const [first] = cases
  if (!first) return
  const { tenantId } = first
  await tx.case.updateMany({
    where: { tenantId, id: { in: cases.map(({ id }) => id) } },
    data: { assigneeId: to, revision: { increment: 1 } },
  })
  const names = new Map((await staffOf(tenantId)).map((one) => [one.personId, one.name.en]))
  await tx.caseEvent.createMany({
    data: cases.map(({ id, personId, state, status, assigneeId, revision }) => ({
      tenantId,
      id: uuidv7(now),
      caseId: id,
      personId,
      sequence: revision + 1,
      kind: 'HAND_OVER',
      audience: 'OFFICE',
      action: to ? 'GIVE' : 'RELEASE',
      fromState: state,
      toState: state,
      status,
      actorId: actor.personId ?? null,
      actorName: actor.name,
      actorRole: actor.kind.toUpperCase(),
      reasons: [],
      // Who gave it up is named where nobody has it any more.
      assigneeId: to ?? assigneeId,
      assigneeName: names.get(to ?? assigneeId ?? '') ?? '',
      at: now,
    })),
  })
}
