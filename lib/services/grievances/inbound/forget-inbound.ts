import { stateId } from '@/lib/platform/operations/state-id'
import { transaction } from '@/lib/platform/operations/transaction'
import { ulbs } from '@/lib/platform/tenancy/tenancy'

const day = 86_400_000

/**
 * Forgets conversations after a day of silence, after a month which messages were taken, and after a year those that still
 * wait for somebody to look at them.
 */
export async function forgetInbound(now: Date): Promise<void> {
  const before = (days: number) => ({ lt: new Date(now.getTime() - days * day) })
  for (const tenantId of [stateId(), ...(await ulbs()).map(({ id }) => id)]) {
    await transaction({ by: 'reach', kind: 'SYSTEM', tenant: tenantId }, async (tx) => {
      await tx.inboundConversation.deleteMany({ where: { tenantId, saidAt: before(1) } })
      const settled = { status: { notIn: ['RECEIVED', 'FAILED', 'HANDED'] } }
      await tx.inboundMessage.deleteMany({ where: { tenantId, takenAt: before(30), ...settled } })
      await tx.inboundMessage.deleteMany({ where: { tenantId, takenAt: before(365) } })
    })
  }
}
