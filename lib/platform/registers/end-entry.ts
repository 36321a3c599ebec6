import type { Transaction } from '@/lib/infra/database/database'
import type { Actor } from '../access/actor'
import type { Application } from '../applications/application'
import { recordEvent } from './record-event'
import { isInForce } from './registers'

type Ending = {
  file: Application
  kind: 'CANCELLED' | 'EXPIRED'
  reason: string
  actor: Actor
  now: Date
}

/** Ends what was granted on a file. A cancelled entry's papers are revoked, so that whoever checks them is told. */
export async function endEntry(
  tx: Transaction,
  { file, kind, reason, actor, now }: Ending,
): Promise<void> {
  const entry = await tx.registerEntry.findUnique({
    where: { tenantId_applicationId: { tenantId: file.tenantId, applicationId: file.id } },
  })
  if (!entry || !isInForce(entry.status)) return
  await tx.registerEntry.update({
    where: { tenantId_id: { tenantId: entry.tenantId, id: entry.id } },
    data: { status: kind },
  })
  await recordEvent(tx, { entry, kind, reason, actor, now })
  if (kind === 'CANCELLED') await revokePapers(tx, entry, { reason, actorName: actor.name, now })
}

async function revokePapers(
  tx: Transaction,
  { tenantId, id: entryId }: { tenantId: string; id: string },
  { reason, actorName, now }: { reason: string; actorName: string; now: Date },
) {
  const papers = await tx.issuedDocument.findMany({
    where: { tenantId, entryId, revocation: null },
    select: { id: true },
  })
  for (const { id } of papers) {
    await tx.revocation.create({ data: { tenantId, documentId: id, reason, actorName, at: now } })
  }
}
