import { expect, test } from 'vitest'
import { z } from 'zod'
import { transaction } from '@/lib/infra/database/database'
import { signedIn } from '../applications/applicant.fixture'
import { Conflict } from './errors'
import { forgetStaleRequests } from './forget-stale-requests'
import { operation } from './operation'

const ulb = 'uk.dehradun'
let count = 0

const drawn = (answers?: 'secret') =>
  operation({
    name: `test.draw${answers ? '-secret' : ''}`,
    summary: 'Draw a number',
    permission: 'public',
    input: z.object({ ulb: z.string(), said: z.string() }),
    output: z.object({ drawn: z.number() }),
    ...(answers && { answers }),
    run: () => Promise.resolve({ drawn: (count += 1) }),
  })
const draw = drawn()
const drawSecret = drawn('secret')
const input = { ulb, said: 'please' }
const guest = (source: string) => ({ by: 'guest', source }) as const

test('a guest’s repeat is answered alike, and another guest’s with the same key is not', async () => {
  const idempotencyKey = crypto.randomUUID()
  const first = await draw(guest('one'), input, { idempotencyKey })
  expect(await draw(guest('one'), input, { idempotencyKey })).toEqual(first)
  expect(await draw(guest('other'), input, { idempotencyKey })).not.toEqual(first)
})

test('two people have keys of their own', async () => {
  const idempotencyKey = crypto.randomUUID()
  const [asha, bina] = [
    await signedIn({ name: 'Asha Rawat', mobile: '9800004421' }),
    await signedIn({ name: 'Bina Negi', mobile: '9800004422' }),
  ]
  const first = await draw(asha, input, { idempotencyKey })
  expect(await draw(bina, input, { idempotencyKey })).not.toEqual(first)
  expect(await draw(asha, input, { idempotencyKey })).toEqual(first)
  await expect(draw(asha, { ...input, said: 'now' }, { idempotencyKey })).rejects.toThrow(Conflict)
})

test('a secret is told once, and lies nowhere', async () => {
  const idempotencyKey = crypto.randomUUID()
  const { drawn: number } = await drawSecret(guest('one'), input, { idempotencyKey })
  await expect(drawSecret(guest('one'), input, { idempotencyKey })).rejects.toThrow(
    new Conflict('answered-once'),
  )
  expect(count).toBe(number)
})

const seenBy = (kind: 'GUEST' | 'SYSTEM') =>
  transaction({ by: 'reach', kind, tenant: ulb }, (tx) => tx.idempotencyKey.count())

test('nobody reads what was kept for others, and what is old is forgotten', async () => {
  await draw(guest('one'), input, { idempotencyKey: crypto.randomUUID() })
  expect([await seenBy('GUEST'), await seenBy('SYSTEM')]).toEqual([0, 0])
  const asha = await signedIn({ name: 'Asha Rawat', mobile: '9800004421' })
  const others = await transaction(
    { by: 'session', hash: asha.hash, tenant: ulb, at: new Date() },
    (tx) => tx.$queryRaw<{ count: bigint }[]>`
      SELECT count(*) FROM idempotency_key WHERE person_id IS DISTINCT FROM reach_person()`,
  )
  expect(others[0]?.count).toBe(0n)
  await forgetStaleRequests(new Date())
})
