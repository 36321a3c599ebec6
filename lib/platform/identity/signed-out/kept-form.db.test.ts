import { expect, test } from 'vitest'
import { transaction, type Transaction } from '@/lib/infra/database/database'
import { forgetStaleRequests } from '../../operations/forget-stale-requests'

const hour = 3_600_000

const as = <Result>(
  kind: 'GUEST' | 'SYSTEM',
  holder: string,
  work: (tx: Transaction) => Promise<Result>,
) =>
  transaction({ by: 'reach', kind, tenant: 'uk' }, async (tx) => {
    await tx.$executeRaw`SELECT set_config('palika.holder', ${holder}, true)`
    return work(tx)
  })

const keep = (id: string, expiresAt: Date) =>
  as('GUEST', id, (tx) => tx.keptForm.create({ data: { id, sealed: 'x', expiresAt } }))

test('a kept form is seen by whoever can name it, and by nobody else', async () => {
  await keep('one', new Date(Date.now() + hour))
  const seen = (kind: 'GUEST' | 'SYSTEM', holder: string) =>
    as(kind, holder, (tx) => tx.keptForm.findMany({ select: { id: true } }))
  expect(await seen('GUEST', 'one')).toEqual([{ id: 'one' }])
  expect(await seen('GUEST', 'other')).toEqual([])
  expect(await seen('SYSTEM', '')).toEqual([])
  await expect(
    as('GUEST', 'other', (tx) =>
      tx.keptForm.create({ data: { id: 'not-other', sealed: 'x', expiresAt: new Date() } }),
    ),
  ).rejects.toThrow()
})

test('one whose time is over is forgotten', async () => {
  await keep('old', new Date(Date.now() - hour))
  await keep('new', new Date(Date.now() + hour))
  await forgetStaleRequests(new Date())
  const left = async (id: string) => as('GUEST', id, (tx) => tx.keptForm.count())
  expect([await left('old'), await left('new')]).toEqual([0, 1])
})
