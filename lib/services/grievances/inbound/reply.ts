import { fill, post } from '@/lib/platform/notifications/notifications'
import type { Transaction } from '@/lib/platform/operations/transaction'
import type { Facts } from './facts'
import { replies, type Reply } from './replies'
import type { Sender } from './sender'

/** What is answered, and what is known afterwards. */
export type Answer = {
  facts: Facts
  say: Reply
  values?: Record<string, string | undefined>
  /** Of the complaint that came of it. */
  number?: string | undefined
}

type Replying = {
  tenantId: string
  sender: Sender
  answer: Answer
  leftOut: readonly string[]
  now: Date
}

const title = { en: 'Your message', hi: 'आपका संदेश' }

/** Answers on the channel on which somebody wrote; gives the words. */
export async function reply(
  tx: Transaction,
  { tenantId, sender, answer: { facts, say, values = {} }, leftOut, now }: Replying,
): Promise<string> {
  const { language } = facts
  const files = leftOut.slice(0, 5).join(', ')
  const body = [
    fill(replies[say][language], values),
    ...(files ? [fill(replies.leftOut[language], { files })] : []),
  ].join('\n')
  const { channel, cipher: toCipher, masked: toMasked } = sender
  const message = {
    tenantId,
    personId: null,
    channel,
    template: `inbound.${say}`,
    language,
    // By which an answer to it is known to be about that complaint.
    link: values['link'],
  } as const
  await post(tx, { ...message, toCipher, toMasked, title: title[language], body }, now)
  return body
}
