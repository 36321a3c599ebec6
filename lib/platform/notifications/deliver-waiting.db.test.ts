import { afterAll, beforeAll, expect, test } from 'vitest'
import { clock } from '@/lib/infra/clock/clock'
import { transaction, type Transaction } from '@/lib/infra/database/database'
import { sealed } from '../encryption/personal'
import { stateId } from '../operations/state-id'
import { uuidv7 } from '../operations/uuid'
import { deliverWaiting } from './deliver-waiting'
import { openPostOffice } from './post-office.fixture'

const [ulb, other] = ['uk.almora', 'uk.tehri'] as const
const noon = new Date('2026-11-27T06:30:00Z')
const after = (minutes: number) => new Date(noon.getTime() + minutes * 60_000)

let office: Awaited<ReturnType<typeof openPostOffice>>
beforeAll(async () => {
  office = await openPostOffice()
})
afterAll(() => office.close())

const inTenant = <Result>(tenant: string, work: (tx: Transaction) => Promise<Result>) =>
  transaction({ by: 'reach', kind: 'SYSTEM', tenant }, work)

/** Puts a text message into the outbox, as a statement of a hot path does. */
const waiting = (
  mobile: string,
  { tenantId = ulb, cipher }: { tenantId?: string; cipher?: string } = {},
) =>
  inTenant(tenantId, async (tx) => {
    const id = uuidv7(noon)
    const toCipher = cipher ?? (await sealed(tx, stateId(), 'mobile', mobile))
    const words = { template: 'grievances.ASSIGN', language: 'en', body: `To ${mobile}` }
    const row = { tenantId, id, channel: 'SMS', ...words, toCipher, status: 'QUEUED' }
    await tx.message.createMany({ data: [{ ...row, queuedAt: noon, dueAt: noon }] })
    return { tenantId, id }
  })

const kept = ({ tenantId, id }: { tenantId: string; id: string }) =>
  inTenant(tenantId, (tx) =>
    tx.message.findUniqueOrThrow({ where: { tenantId_id: { tenantId, id } } }),
  )
const sweepAt = (minutes: number) => clock.at(after(minutes), deliverWaiting)
const textsTo = (mobile: string) => office.texts().filter(({ to }) => to === `91${mobile}`)

test('goes out under its registered template and is sent from then on', async () => {
  const message = await waiting('9800006601')
  expect(await sweepAt(0)).toBe(1)
  expect(textsTo('9800006601')).toMatchObject([{ template_id: '1207', entity_id: '1201' }])
  expect(await kept(message)).toMatchObject({
    ...{ status: 'SENT', attempts: 1, error: null, dueAt: null, toMasked: '98xxxxx601' },
    sentAt: noon,
  })
  expect(await sweepAt(60)).toBe(0)
})

test('is not touched before it is due', async () => {
  const message = await waiting('9800006602')
  expect(await sweepAt(-1)).toBe(0)
  expect(await kept(message)).toMatchObject({ status: 'QUEUED', attempts: 0 })
  expect(await sweepAt(0)).toBe(1)
})

test('is tried again later and later, then given up', async () => {
  const message = await waiting('9800006603')
  for (const minutes of [0, 1, 6, 36, 156, 876]) {
    office.answers.push({ status: 503 })
    expect(await sweepAt(minutes - 0.5), `early at ${minutes}`).toBe(0)
    expect(await sweepAt(minutes), `at ${minutes}`).toBe(1)
  }
  expect(textsTo('9800006603')).toHaveLength(6)
  expect(await kept(message)).toMatchObject({
    ...{ status: 'FAILED', attempts: 6, dueAt: null, sentAt: null },
    error: 'SMS not sent: status 503',
  })
  expect(await sweepAt(100_000)).toBe(0)
})

test('is sent once the provider answers again', async () => {
  const message = await waiting('9800006604')
  office.answers.push({ status: 500 })
  await sweepAt(0)
  expect(await kept(message)).toMatchObject({ status: 'QUEUED', dueAt: after(1) })
  await sweepAt(1)
  expect(await kept(message)).toMatchObject({ status: 'SENT', attempts: 2, error: null })
})

test('is given up at once where trying again does not help', async () => {
  const refused = await waiting('9800006605')
  office.answers.push({ status: 400 })
  await sweepAt(0)
  expect(await kept(refused)).toMatchObject({ status: 'FAILED', attempts: 1 })
  const unreadable = await waiting('9800006606', { cipher: 'v1.k1.spoilt' })
  const behind = await waiting('9800006607')
  await sweepAt(0)
  expect(await kept(unreadable)).toMatchObject({ status: 'FAILED', toMasked: 'xxxxxxxxxx' })
  expect(await kept(behind)).toMatchObject({ status: 'SENT' })
})

test('sweeps at the same time deliver each message of every tenant once, in batches', async () => {
  const mobiles = Array.from({ length: 230 }, (_, at) => `98000${String(70_000 + at)}`)
  for (const mobile of mobiles) await waiting(mobile)
  await waiting('9800006608', { tenantId: other })
  const before = office.texts().length
  const tried = await Promise.all([sweepAt(0), sweepAt(0), sweepAt(0)])
  expect(tried.reduce((sum, count) => sum + count, 0)).toBe(231)
  const sent = office
    .texts()
    .slice(before)
    .map(({ to }) => to)
  expect(sent.sort()).toEqual([...mobiles, '9800006608'].map((mobile) => `91${mobile}`).sort())
})

test('one that a process took and died with is delivered after its time', async () => {
  const message = await waiting('9800006609')
  await inTenant(ulb, (tx) =>
    tx.message.updateMany({ where: message, data: { dueAt: after(10), attempts: 1 } }),
  )
  expect(await sweepAt(9)).toBe(0)
  expect(await sweepAt(10)).toBe(1)
  expect(await kept(message)).toMatchObject({ status: 'SENT', attempts: 2 })
})
