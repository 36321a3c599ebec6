import { receivedAgain, settleFailed } from '@/lib/platform/inbound/received'
import { replyReference } from '@/lib/platform/notifications/reply-reference'
import { stateId } from '@/lib/platform/operations/state-id'
import { transaction } from '@/lib/platform/operations/transaction'
import { ulbs } from '@/lib/platform/tenancy/tenancy'
import { hearMessage } from '../inbound/hear-message'

const asSystem = <Result>(tenant: string, work: Parameters<typeof transaction<Result>>[1]) =>
  transaction({ by: 'reach', kind: 'SYSTEM', tenant }, work)

/** Takes in a message that was only written down; whether something came of it. */
export async function hearAgain(tenantId: string, id: string): Promise<boolean> {
  const message = await asSystem(tenantId, (tx) => receivedAgain(tx, tenantId, id))
  if (!message) return false
  const ulb = tenantId === stateId() ? undefined : tenantId
  const reference = replyReference(message.references, message.to, ulb)
  try {
    const { repeated } = await hearMessage(
      { by: 'system' },
      { ...message, ...(ulb && { ulb }), ...(reference && { reference }) },
    )
    return !repeated
  } catch (error) {
    await settleFailed(tenantId, message, error)
    return false
  }
}

const minute = 60_000

/** Takes in what a process wrote down and died with before anything came of it. */
export async function hearForgotten(now: Date): Promise<void> {
  const before = new Date(now.getTime() - 5 * minute)
  for (const tenantId of [stateId(), ...(await ulbs()).map(({ id }) => id)]) {
    const rows = await asSystem(tenantId, (tx) =>
      tx.inboundMessage.findMany({
        where: { tenantId, status: 'RECEIVED', takenAt: { lt: before } },
        orderBy: { takenAt: 'asc' },
        select: { id: true },
        take: 100,
      }),
    )
    for (const { id } of rows) await hearAgain(tenantId, id)
  }
}
