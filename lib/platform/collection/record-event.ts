import type { Prisma, Transaction } from '@/lib/infra/database/database'
import { toJson } from '../operations/to-json'
import { uuidv7 } from '../operations/uuid'

type Event = {
  tenantId: string
  orderId: string
  /** The same news twice has the same key, and is written once. */
  key: string
  source: 'CREATE' | 'CALLBACK' | 'WEBHOOK' | 'STATUS' | 'REFUND'
  payload: unknown
}

/** Keeps what was heard of an order. Gives whether it was news. */
export async function recordEvent(
  tx: Transaction,
  { tenantId, orderId, key, source, payload }: Event,
  now: Date,
): Promise<boolean> {
  const { count } = await tx.gatewayEvent.createMany({
    data: [
      {
        tenantId,
        id: uuidv7(now),
        orderId,
        eventKey: key.slice(0, 200),
        source,
        payload: JSON.parse(toJson(payload)) as Prisma.InputJsonObject,
        at: now,
      },
    ],
    skipDuplicates: true,
  })
  return count > 0
}
