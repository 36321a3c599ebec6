import type { Prisma, Transaction } from '@/lib/platform/operations/transaction'
import { Facts } from './facts'
import type { Sender } from './sender'

const kept = 24 * 3_600_000

type Told = { tenantId: string; sender: Sender; now: Date }

const keyOf = ({ tenantId, sender }: Told) => ({
  tenantId_channel_addressIndex: {
    tenantId,
    channel: sender.channel,
    addressIndex: sender.index,
  },
})

/** What a sender has said in the last day; the language is that of what they write now, where its script tells. */
export async function recallFacts(
  tx: Transaction,
  { text, ...told }: Told & { text: string },
): Promise<Facts> {
  const row = await tx.inboundConversation.findUnique({ where: keyOf(told) })
  const fresh = row && told.now.getTime() - row.saidAt.getTime() < kept
  const facts = Facts.parse(fresh ? row.facts : {})
  if (/(?=\p{L})\p{Script=Devanagari}/u.test(text)) facts.language = 'hi'
  else if (!fresh && /[a-z]{3}/i.test(text)) facts.language = 'en'
  return facts
}

/** Keeps what was said until the next message, or until a day has passed. */
export async function keepFacts(
  tx: Transaction,
  { facts, ...told }: Told & { facts: Facts },
): Promise<void> {
  const { tenantId, sender, now } = told
  const row = { facts: JSON.parse(JSON.stringify(facts)) as Prisma.InputJsonObject, saidAt: now }
  await tx.inboundConversation.upsert({
    where: keyOf(told),
    create: { tenantId, channel: sender.channel, addressIndex: sender.index, ...row },
    update: row,
  })
}
