import type { Transaction } from '@/lib/infra/database/database'
import type { Actor } from '../access/actor'
import type { Application } from '../applications/application'
import { recordEvent } from './record-event'

type Happening = { file: Application; actor: Actor; now: Date }

const entryOf = (tx: Transaction, { tenantId, id: applicationId }: Application) =>
  tx.registerEntry.findUnique({
    where: { tenantId_applicationId: { tenantId, applicationId } },
  })

/** Holds back what was granted on a file because its payment was taken back. Whoever checks its papers is told. */
export async function suspendEntry(
  tx: Transaction,
  { file, actor, reason, now }: Happening & { reason: string },
): Promise<void> {
  const entry = await entryOf(tx, file)
  if (entry?.status !== 'ACTIVE') return
  await tx.registerEntry.update({
    where: { tenantId_id: { tenantId: entry.tenantId, id: entry.id } },
    data: { status: 'SUSPENDED' },
  })
  await recordEvent(tx, { entry, kind: 'SUSPENDED', reason, actor, now })
}

/** Lets a suspended entry stand again, with its number and its days; false when there is none yet. One that ended stays ended. */
export async function restoreEntry(
  tx: Transaction,
  { file, actor, now }: Happening,
): Promise<boolean> {
  const entry = await entryOf(tx, file)
  if (entry?.status !== 'SUSPENDED') return entry !== null
  await tx.registerEntry.update({
    where: { tenantId_id: { tenantId: entry.tenantId, id: entry.id } },
    data: { status: 'ACTIVE' },
  })
  await recordEvent(tx, { entry, kind: 'RESTORED', actor, now })
  return true
}
