import type { Prisma } from '@/lib/infra/database/database'
import { transaction } from '@/lib/infra/database/database'
import { clock } from '@/lib/infra/clock/clock'
import { env } from '@/lib/infra/env/env'
import { openSealed } from '../encryption/personal'
import { stateId } from '../operations/state-id'
import { withShortLinks } from './short-links'
import { sendMessage, type Sending } from './send-message'

const reach = (tenant: string) => ({ by: 'reach', kind: 'SYSTEM', tenant }) as const

/** Delivers a queued message, at least once: sends outside any transaction, then marks it. Throws for the queue to try again. */
export async function deliverMessage(tenantId: string, id: string): Promise<void> {
  const sending = await transaction(reach(tenantId), async (tx): Promise<Sending | undefined> => {
    const message = await tx.message.findUnique({ where: { tenantId_id: { tenantId, id } } })
    if (message?.status !== 'QUEUED') return undefined
    const field = message.channel === 'EMAIL' ? 'email' : 'mobile'
    const to = message.toCipher ? await openSealed(tx, stateId(), field, message.toCipher) : ''
    return { ...message, to }
  })
  if (!sending) return

  const [body = sending.body] =
    sending.channel === 'SMS' ? await withShortLinks([sending.body]) : [sending.body]
  const error = await permanentFault({ ...sending, body })
  await transaction(reach(tenantId), (tx) =>
    tx.message.updateMany({
      where: { tenantId, id, status: 'QUEUED' },
      data: {
        ...(error ? { status: 'FAILED', error } : { status: 'SENT', sentAt: clock.now() }),
        attempts: { increment: 1 },
        body: kept({ ...sending, body }),
      },
    }),
  )
}

/** Sends it; why not, where trying again does not help. Throws where it may. */
async function permanentFault(sending: Sending): Promise<string | undefined> {
  try {
    await sendMessage(sending)
    return undefined
  } catch (error) {
    if (error instanceof Error && 'permanent' in error && error.permanent === true)
      return error.message
    throw error
  }
}

// A one-time password is not kept once it was sent, but for the demonstration's outbox.
const kept = ({
  template,
  body,
}: Pick<Prisma.MessageGetPayload<object>, 'template' | 'body'>): string =>
  template === 'otp' && env().APP_MODE === 'production' ? body.replace(/\d/g, '•') : body
