import { afterAll, beforeAll, expect, test } from 'vitest'
import { clock } from '@/lib/infra/clock/clock'
import { transaction, type Transaction } from '@/lib/infra/database/database'
import { sealed } from '../encryption/personal'
import { stateId } from '../operations/state-id'
import { uuidv7 } from '../operations/uuid'
import { deliverMessage } from './deliver-message'
import { deliverWaiting } from './deliver-waiting'
import { employed } from '../workflow/office.fixture'
import { heldMessages } from './held-messages'
import { openPostOffice } from './post-office.fixture'

const noon = new Date('2026-11-27T06:30:00Z')
const tomorrow = new Date('2026-11-28T00:30:00Z')

let office: Awaited<ReturnType<typeof openPostOffice>>
beforeAll(async () => {
  process.env['MESSAGES_PER_DAY'] = '3'
  office = await openPostOffice()
  process.env['SMS_TEMPLATE_IDS'] = '{"grievances.ASSIGN.en":"1207","otp.en":"1208"}'
})
afterAll(() => office.close())

const inTenant = <Result>(tenant: string, work: (tx: Transaction) => Promise<Result>) =>
  transaction({ by: 'reach', kind: 'SYSTEM', tenant }, work)

const waiting = (tenantId: string, dueAt: Date | null, template = 'grievances.ASSIGN') =>
  inTenant(tenantId, async (tx) => {
    const id = uuidv7(noon)
    const toCipher = await sealed(tx, stateId(), 'mobile', '9800007701')
    const words = { template, language: 'en', body: 'Words' }
    const row = { tenantId, id, channel: 'SMS', ...words, toCipher, status: 'QUEUED' }
    await tx.message.createMany({ data: [{ ...row, queuedAt: noon, dueAt }] })
    return id
  })

const sent = (tenantId: string) =>
  inTenant(tenantId, (tx) => tx.message.count({ where: { tenantId, status: 'SENT' } }))

test('no more than the ceiling leaves a ULB in a day; the rest leaves the next day, and other ULBs are not touched', async () => {
  for (let at = 0; at < 5; at += 1) await waiting('uk.almora', noon)
  await waiting('uk.tehri', noon)
  await clock.at(noon, deliverWaiting)
  expect(await sent('uk.almora')).toBe(3)
  expect(await sent('uk.tehri')).toBe(1)
  const [day] = await inTenant('uk.almora', (tx) => tx.messageDay.findMany())
  expect(day).toMatchObject({ channel: 'SMS', sent: 3, held: 2 })
  const told = await clock.at(noon, async () =>
    heldMessages(await employed('Administrator', ['ULBADMIN'], 'uk.almora'), {}),
  )
  expect(told).toEqual({ ceiling: 3, held: [{ channel: 'SMS', messages: 2 }] })
  await clock.at(tomorrow, deliverWaiting)
  expect(await sent('uk.almora')).toBe(5)
})

test('messages with a job of their own are counted too, and a code is sent all the same', async () => {
  for (let at = 0; at < 5; at += 1) {
    const id = await waiting('uk.haldwani', null)
    await clock.at(noon, () => deliverMessage('uk.haldwani', id))
  }
  expect(await sent('uk.haldwani')).toBe(3)
  const code = await waiting('uk.haldwani', null, 'otp')
  await clock.at(noon, () => deliverMessage('uk.haldwani', code))
  expect(await sent('uk.haldwani')).toBe(4)
  await clock.at(tomorrow, deliverWaiting)
  expect(await sent('uk.haldwani')).toBe(6)
})
