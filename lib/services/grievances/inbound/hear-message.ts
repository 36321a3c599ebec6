import { z } from 'zod'
import { uploads } from '@/lib/platform/files/examining/prepare-uploads'
import { comparable, InboundMessage } from '@/lib/platform/inbound/inbound-message'
import { settle, type Settlement } from '@/lib/platform/inbound/received'
import { takeOnce } from '@/lib/platform/inbound/take-once'
import { operation } from '@/lib/platform/operations/operation'
import { limits } from '@/lib/platform/limits/catalogue'
import { draw } from '@/lib/platform/limits/draw'
import { actAsSystem, type Transaction } from '@/lib/platform/operations/transaction'
import { answerToNotice } from './answer-to-notice'
import { keepFacts, recallFacts } from './conversation'
import type { InHand } from './in-hand'
import { reply } from './reply'
import { senderOf } from './sender'
import { respond } from './respond'

/** Somebody writes from outside: answers them, and lodges a complaint once enough is known. A repeated message does nothing. */
export const hearMessage = operation({
  name: 'complaints.hear-message',
  summary: 'Take a message that somebody wrote over WhatsApp or by e-mail',
  permission: 'system',
  input: InboundMessage.extend({
    ulb: z.string().max(60).optional().describe('Whose address was written to'),
    reference: z
      .object({ tenantId: z.string(), messageId: z.uuid() })
      .optional()
      .describe('The message of ours that is answered, as its signature says'),
  }),
  output: z.object({ repeated: z.boolean(), answer: z.string(), number: z.string().optional() }),
  audits: 'itself',
  prepare: uploads,
  async run({ actor, input, tx, now }) {
    const { tenantId } = actor
    const message = { ...input, from: comparable(input.channel, input.from) }
    if (!(await takeOnce(tx, tenantId, message, now))) return { repeated: true, answer: '' }
    const sender = await senderOf(tx, actor, message)
    await draw([{ limit: limits.inbound, of: { target: sender.index } }], now)
    await oneAtATime(tx, sender.index)
    const facts = await recallFacts(tx, { tenantId, sender, text: message.text, now })
    if (input.ulb) facts.ulb = input.ulb
    const hand: InHand = { tx, actor, sender, message, facts, now, leftOut: [...input.leftOut] }
    const answered = input.reference && (await answerToNotice(hand, input.reference))
    const stranger = answered === 'stranger'
    const answer = answered && !stranger ? answered : stranger ? undefined : await respond(hand)
    await actAsSystem(tx, tenantId)
    const became = (settlement: Settlement) => settle(tx, tenantId, message, settlement, now)
    if (!answer) {
      await became({ status: 'FAILED', why: 'other-sender' })
      return { repeated: false, answer: '' }
    }
    await keepFacts(tx, { tenantId, sender, facts: answer.facts, now })
    const { leftOut } = hand
    const said = await reply(tx, { tenantId, sender, answer, leftOut, now })
    const unread = input.kind !== 'text' && input.text.trim() === ''
    const { number } = answer
    await became({
      ...(unread ? { status: 'IGNORED', why: input.kind } : { status: 'HANDLED' }),
      ...{ number, leftOut },
    })
    return { repeated: false, answer: said, number }
  },
})

async function oneAtATime(tx: Transaction, sender: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`inbound ${sender}`}, 0))`
}
