import { z } from 'zod'
import type { Prisma } from '@/lib/infra/database/database'

/** What undoes a payment, as its event tells it. */
const Kind = z.enum(['CANCELLED', 'DISHONOURED', 'REFUNDED'])

/** Who undid a receipt, when and why. */
export const Undone = z.object({
  kind: Kind,
  by: z.string(),
  at: z.string(),
  reason: z.string().nullable(),
  remark: z.string().nullable(),
})

/** The events of a payment that undid it, the newest first; to be included wherever `undoneOf` is asked. */
export const undoings = {
  where: { kind: { in: Kind.options } },
  orderBy: { at: 'desc' },
  take: 1,
} satisfies Prisma.Payment$eventsArgs

type Event = Pick<
  Prisma.PaymentEventGetPayload<object>,
  'kind' | 'actorName' | 'at' | 'reason' | 'remark'
>

/** Who undid a payment, when and why; null while it counts. */
export function undoneOf({
  status,
  events: [event],
}: {
  status: string
  events: readonly Event[]
}): z.input<typeof Undone> | null {
  if (!event || (status !== 'CANCELLED' && status !== 'DISHONOURED')) return null
  const { kind, actorName: by, at, reason, remark } = event
  return { kind: Kind.parse(kind), by, at: at.toISOString(), reason, remark }
}
