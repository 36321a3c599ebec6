import type { Transaction } from '@/lib/infra/database/database'
import type { Actor } from '../access/actor'
import { staffOf } from '../identity/staff-of'
import { uuidv7 } from '../operations/uuid'

type HandOver = {
  tenantId: string
  files: readonly string[]
  /** Whom the files are given to; nobody when they go back to their queues. */
  assigneeId: string | null
  actor: Actor
  now: Date
}

/** Writes who has files from now on, and that whoever had them has them no more. The files are locked. */
export async function recordHandOver(tx: Transaction, handOver: HandOver): Promise<void> {
  const { tenantId, files, assigneeId, actor, now } = handOver
  await tx.assignment.updateMany({
    where: { tenantId, applicationId: { in: [...files] }, endedAt: null },
    data: { endedAt: now },
  })
  if (!assigneeId) return
  const staff = await staffOf(tenantId)
  const assigneeName = staff.find(({ personId }) => personId === assigneeId)?.name.en ?? ''
  await tx.assignment.createMany({
    data: files.map((applicationId) => ({
      tenantId,
      id: uuidv7(now),
      applicationId,
      assigneeId,
      assigneeName,
      byId: actor.personId ?? assigneeId,
      byName: actor.name,
      at: now,
    })),
  })
}
