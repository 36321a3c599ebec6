import { z } from 'zod'
import { NotFound, Refusal } from '@/lib/platform/operations/errors'
import { operation } from '@/lib/platform/operations/operation'
import { actAsSystem, type Transaction } from '@/lib/platform/operations/transaction'
import { hearAgain } from './hear-again'

const One = z.object({ id: z.uuid() })

/** Takes a message in once more: what kept it from being understood may be put right. Throws NotFound. */
export const retryReceived = operation({
  name: 'complaints.retry-received',
  summary: 'Take in once more a message that could not be taken in',
  permission: 'grievances.messages',
  input: One,
  output: z.object({ id: z.uuid(), taken: z.boolean() }),
  api: { method: 'post', path: '/complaints/received/{id}/retry' },
  async run({ actor: { tenantId }, input: { id }, tx, about }) {
    await openMessage(tx, tenantId, id, ['FAILED', 'RECEIVED'])
    const taken = await hearAgain(tenantId, id)
    about(id, { taken })
    return { id, taken }
  },
})

/** Gives a message to the helpline, which takes down the complaint in it. Throws NotFound. */
export const handReceived = operation({
  name: 'complaints.hand-received',
  summary: 'Give a message that could not be taken in to the helpline',
  permission: 'grievances.messages',
  acts: 'as-system',
  input: One,
  output: One,
  api: { method: 'post', path: '/complaints/received/{id}/hand' },
  async run({ actor, input: { id }, tx, now, about }) {
    await openMessage(tx, actor.tenantId, id, ['FAILED', 'RECEIVED', 'HANDLED', 'IGNORED'])
    await mark(tx, { tenantId: actor.tenantId, id, status: 'HANDED', by: actor.name, now })
    about(id)
    return { id }
  },
})

/** Says that nothing more is to be done about a message. Throws NotFound. */
export const closeReceived = operation({
  name: 'complaints.close-received',
  summary: 'Say that nothing more is to be done about a message',
  permission: 'grievances.messages',
  acts: 'as-system',
  input: One,
  output: One,
  api: { method: 'post', path: '/complaints/received/{id}/close' },
  async run({ actor, input: { id }, tx, now, about }) {
    const open = ['FAILED', 'RECEIVED', 'HANDED', 'HANDLED', 'IGNORED']
    await openMessage(tx, actor.tenantId, id, open)
    await mark(tx, { tenantId: actor.tenantId, id, status: 'SETTLED', by: actor.name, now })
    about(id)
    return { id }
  },
})

/** A message of the ULB that is in one of some states, locked. Throws NotFound, Refusal. */
async function openMessage(
  tx: Transaction,
  tenantId: string,
  id: string,
  statuses: readonly string[],
): Promise<void> {
  const row = await tx.inboundMessage.findUnique({ where: { tenantId_id: { tenantId, id } } })
  if (!row) throw new NotFound(`message ${id}`)
  if (!statuses.includes(row.status)) throw new Refusal('message-settled')
}

type Marked = {
  tenantId: string
  id: string
  status: 'HANDED' | 'SETTLED'
  by: string
  number?: string
  now: Date
}

/** Says what an officer did about a message; afterwards the transaction may write the ULB's rows. */
export async function mark(
  tx: Transaction,
  { tenantId, id, status, by, number, now }: Marked,
): Promise<void> {
  await actAsSystem(tx, tenantId)
  await tx.$executeRaw`
    UPDATE inbound_message SET status = ${status}, settled_by = ${by}, settled_at = ${now}::timestamptz,
      number = coalesce(${number ?? null}, number)
    WHERE tenant_id = ${tenantId} AND id = ${id}::uuid`
}
