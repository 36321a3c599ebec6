import { z } from 'zod'
import { uploads } from '@/lib/platform/files/examining/prepare-uploads'
import { comparable, InboundMessage } from '@/lib/platform/inbound/inbound-message'
import { takeOnce } from '@/lib/platform/inbound/take-once'
import { operation } from '@/lib/platform/operations/operation'
import { allowAttempt } from '@/lib/platform/identity/throttle'
import { actAsSystem, type Transaction } from '@/lib/platform/operations/transaction'
import { keepFacts, recallFacts } from './conversation'
import { reply, type Answer } from './reply'
import { senderOf } from './sender'
import { respond } from './respond'

const perSender = { attempts: 60, minutes: 60 }

/** Somebody writes from outside: answers them, and lodges a complaint once enough is known. A repeated message does nothing. */
export const hearMessage = operation({
  name: 'complaints.hear-message',
  summary: 'Take a message that somebody wrote over WhatsApp or by e-mail',
  permission: 'system',
  input: InboundMessage.extend({
    ulb: z.string().max(60).optional().describe('Whose address was written to'),
  }),
  output: z.object({ repeated: z.boolean(), answer: z.string(), number: z.string().optional() }),
  audits: 'itself',
  prepare: uploads,
  async run({ actor, input, tx, now }) {
    const { tenantId } = actor
    const message = { ...input, from: comparable(input.channel, input.from) }
    if (!(await takeOnce(tx, tenantId, message, now))) return { repeated: true, answer: '' }
    const sender = await senderOf(tx, actor, message)
    await allowAttempt(`inbound:${sender.index}`, perSender, now)
    await oneAtATime(tx, sender.index)
    const facts = await recallFacts(tx, { tenantId, sender, text: message.text, now })
    if (input.ulb) facts.ulb = input.ulb
    const answer: Answer = await respond({ tx, actor, sender, message, facts, now })
    await actAsSystem(tx, tenantId)
    await keepFacts(tx, { tenantId, sender, facts: answer.facts, now })
    const said = await reply(tx, { tenantId, sender, answer, now })
    return { repeated: false, answer: said, number: answer.number }
  },
})

async function oneAtATime(tx: Transaction, sender: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`inbound ${sender}`}, 0))`
}
