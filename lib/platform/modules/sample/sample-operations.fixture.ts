import { z } from 'zod'
import type { Transaction } from '@/lib/infra/database/database'
import { NotFound } from '@/lib/platform/operations/errors'
import { operation, query } from '@/lib/platform/operations/operation'

/** Careless: it names no tenant, so that nothing but the wall between towns keeps it from the records of others. */
async function receiptOf(tx: Transaction, id: string) {
  const found = await tx.receipt.findFirst({ where: { id } })
  if (!found) throw new NotFound('receipt')
  return found
}

export const look = query({
  name: 'sample.look',
  summary: 'Look at a receipt, for a test',
  permission: 'sample.see',
  input: z.object({ id: z.uuid() }),
  output: z.object({ number: z.string() }),
  api: { method: 'get', path: '/samples/{id}' },
  async run({ input: { id }, tx }) {
    const { number } = await receiptOf(tx, id)
    return { number }
  },
})

export const mark = operation({
  name: 'sample.mark',
  summary: 'Note that a receipt was looked at, for a test',
  permission: 'sample.mark',
  input: z.object({ id: z.uuid() }),
  output: z.object({ id: z.uuid() }),
  api: { method: 'post', path: '/samples/{id}/mark' },
  async run({ input: { id }, tx, about }) {
    await receiptOf(tx, id)
    about(id)
    return { id }
  },
})
