import { beforeAll, expect, test } from 'vitest'
import { Forbidden } from '@/lib/platform/operations/errors'
import { photograph, type } from './complained.fixture'
import { deskOf, historyRows, inTown, standing, type Desk } from './desk/desk.fixture'
import { getComplaint } from './desk/get-complaint'
import { takeDownComplaint } from './take-down-complaint'

const ulb = 'uk.chamoligopeshwar'
let town: Desk

beforeAll(async () => {
  town = await deskOf(ulb, '9800008861')
})

const call = () => ({
  ...{ type, ward: town.ward, description: 'A lorry before the school', source: 'PHONE' as const },
  ...{ mobile: '98000 08862', name: 'Bina Negi', language: 'en' as const },
})

test('what is taken down is the complaint of whoever called, who is told', async () => {
  const { id, number } = await takeDownComplaint(town.helpline, {
    ...call(),
    photos: [await photograph()],
  })
  expect(number).toMatch(/^PGR-/)
  expect(await standing(ulb, id)).toMatchObject({ source: 'PHONE', type })
  const { reporter, photos, history } = await getComplaint(town.gro, { id })
  expect(reporter).toEqual({ name: 'Bina Negi', mobile: '98xxxxx862' })
  expect(photos.map(({ phase }) => phase)).toEqual(['REPORTED'])
  expect(history[0]?.who).toBe('Hema')
  expect((await historyRows(ulb, id))[0]?.actorId).toBe(town.helpline.personId)
  const told = await inTown(ulb, (tx) =>
    tx.message.findMany({ where: { tenantId: ulb, template: 'grievances.APPLY', channel: 'SMS' } }),
  )
  expect(told.map(({ body }) => body.includes(number))).toContain(true)
})

test('what is sent twice is lodged once', async () => {
  const id = crypto.randomUUID()
  const sent = await Promise.all(
    [1, 2].map(() => takeDownComplaint(town.helpline, { ...call(), id })),
  )
  expect(sent[0]?.number).toBe(sent[1]?.number)
})

test('a repeated key gets the answer again, its moment too', async () => {
  const told = call()
  const idempotencyKey = crypto.randomUUID()
  const first = await takeDownComplaint(town.helpline, told, { idempotencyKey })
  expect(await takeDownComplaint(town.helpline, told, { idempotencyKey })).toEqual(first)
  expect(first.dueAt).toBeInstanceOf(Date)
})

test('who says the mobile says the name; who will not, may where the ULB allows it', async () => {
  const nameless = takeDownComplaint(town.helpline, { ...call(), name: '' })
  await expect(nameless).rejects.toHaveProperty(['faults', 'name'])
  const wrong = takeDownComplaint(town.helpline, { ...call(), mobile: '12' })
  await expect(wrong).rejects.toHaveProperty(['faults', 'mobile'])
  const { id } = await takeDownComplaint(town.helpline, { ...call(), mobile: '', name: '' })
  expect((await getComplaint(town.gro, { id })).reporter).toBeNull()
})

test('only those who take calls take down', async () => {
  await expect(takeDownComplaint(town.field, call())).rejects.toBeInstanceOf(Forbidden)
})
