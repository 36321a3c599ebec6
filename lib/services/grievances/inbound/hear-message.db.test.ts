import sharp from 'sharp'
import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { transaction } from '@/lib/infra/database/database'
import type { InboundChannel } from '@/lib/platform/inbound/inbound-message'
import { putMaster } from '@/lib/platform/masters/put-master'
import { dayAt } from '@/lib/platform/dates/dates'
import { employed } from '@/lib/platform/workflow/office.fixture'
import { forgetInbound } from './forget-inbound'
import { hearMessage } from './hear-message'
import { townOfAddress } from './inbound-address'

const ulb = 'uk.almora'
const system = { by: 'system' } as const
const asSystem = <Result>(work: Parameters<typeof transaction<Result>>[1], tenant = ulb) =>
  transaction({ by: 'reach', kind: 'SYSTEM', tenant }, work)

let numbers = 0
/** Somebody who writes; each their own number or address. */
function writer(channel: InboundChannel = 'WHATSAPP', to: string | null = ulb) {
  numbers += 1
  const from = channel === 'EMAIL' ? `writer${numbers}@palika.test` : `9198000080${10 + numbers}`
  const write = (text: string, more: object = {}) =>
    hearMessage(system, {
      ...{ channel, id: randomUUID(), from, to: '15550001111', name: 'Kamla', text },
      ...{ at: new Date(), ...(to && { ulb: to }), ...more },
    })
  return { from, write }
}

const complaintOf = (number: string | undefined) =>
  asSystem((tx) =>
    tx.complaint.findFirstOrThrow({
      where: { tenantId: ulb, number: number ?? '' },
      include: { reporter: true, photos: true },
    }),
  )

const photo = async () => {
  const create = { width: 60, height: 40, channels: 3, background: '#8a7' } as const
  return { name: 'a.jpg', content: (await sharp({ create }).jpeg().toBuffer()).toString('base64') }
}

const place = { location: { latitude: 29.597, longitude: 79.659 } }

describe('a conversation', () => {
  test('asks for what is missing, one thing after the other, and lodges a complaint', async () => {
    const { write } = writer()
    expect((await write('there is a dead animal')).answer).toMatch(/^Where in Almora/)
    const asked = await write('here', place)
    expect(asked.answer).toMatch(/Which animal\?\n1\. .*\n2\. /)
    const { number, answer } = await write('2')
    expect(answer).toContain(number)
    expect(await complaintOf(number)).toMatchObject({
      ...{ type: 'DeadAnimals', source: 'WHATSAPP', attributes: { animal: 'cattle' } },
      ...{ visibility: 'PLACE', latitude: 29.597, description: 'there is a dead animal' },
      reporter: { name: 'Kamla' },
    })
  })

  test('needs no question where one message says it all, in the sender’s language', async () => {
    const { write } = writer()
    const { number, answer } = await write('कूड़ा जलाया जा रहा है', place)
    expect(answer).toMatch(/आपकी शिकायत PGR-/)
    expect(await complaintOf(number)).toMatchObject({ type: 'BurningOfGarbage' })
  })

  test('offers the kinds it may be by number', async () => {
    const { write } = writer()
    const { answer } = await write('water', place)
    expect(answer).toMatch(/\n1\. .+\n2\. /)
    const second = /\n2\. (.+)/.exec(answer)?.[1]
    const { number } = await write('२')
    expect((await write(`status ${number}`)).answer).toContain(second)
  })

  test('takes words that nobody understands for something else, in the end', async () => {
    const { write } = writer()
    for (const text of ['zzz', 'qqq qqq', 'xxx']) expect((await write(text)).number).toBeUndefined()
    const { number } = await write('yyyy', place)
    expect(await complaintOf(number)).toMatchObject({ type: 'Others' })
  })

  test('takes a place nobody knows for a landmark, in the end', async () => {
    const { write } = writer()
    await write('illegal parking')
    expect((await write('behind the moon')).answer).toMatch(/do not know that place/)
    const { number } = await write('the blue gate')
    expect(await complaintOf(number)).toMatchObject({ landmark: 'the blue gate', wardId: null })
  })

  test('asks for the town where the address is nobody’s alone', async () => {
    const { write } = writer('WHATSAPP', null)
    expect((await write('garbage is burning')).answer).toMatch(/^Which town/)
    await write('it is in Almora')
    const { number } = await write('', place)
    expect(await complaintOf(number)).toMatchObject({ description: 'garbage is burning' })
  })

  test('is forgotten when asked to', async () => {
    const { write } = writer()
    await write('garbage is burning')
    expect((await write('Cancel')).answer).toMatch(/forgotten/)
    expect((await write('', place)).number).toBeUndefined()
  })
})

describe('a message', () => {
  test('that comes twice, even at once, is one complaint', async () => {
    const { write, from } = writer()
    const id = randomUUID()
    const all = await Promise.all([1, 2, 3].map(() => write('illegal parking', { id, ...place })))
    expect(all.filter(({ repeated }) => !repeated)).toHaveLength(1)
    const again = await write('illegal parking', { id, ...place })
    expect(again).toEqual({ repeated: true, answer: '' })
    expect(from).toMatch(/^91/)
  })

  test('of two at once is heard after the other', async () => {
    const { write } = writer()
    const both = await Promise.all([write('illegal parking'), write('', place)])
    expect(both.filter(({ number }) => number)).toHaveLength(1)
  })

  test('brings photographs along; one alone goes to the complaint before it', async () => {
    const { write } = writer()
    await write('illegal parking', { media: [await photo()] })
    const { number } = await write('', place)
    expect((await complaintOf(number)).photos).toHaveLength(1)
    const added = await write('', { media: [await photo(), { name: 'x', content: 'AAAA' }] })
    expect(added.answer).toContain(number)
    expect((await complaintOf(number)).photos).toHaveLength(2)
  })

  test('is answered on its own channel, and kept readable to nobody', async () => {
    const { write, from } = writer('EMAIL')
    await write('illegal parking')
    const rows = await asSystem((tx) =>
      tx.message.findMany({ where: { tenantId: ulb, channel: 'EMAIL' }, orderBy: { id: 'desc' } }),
    )
    expect(rows[0]).toMatchObject({ status: 'QUEUED', template: 'inbound.place' })
    const kept = await asSystem((tx) =>
      tx.inboundConversation.findMany({ where: { tenantId: ulb } }),
    )
    expect(JSON.stringify([rows, kept])).not.toContain(from)
  })

  test('of a foreign number may report what may be reported without a name', async () => {
    const from = { from: '447700900123' }
    const { write } = writer()
    expect((await write('illegal parking', { ...from, ...place })).number).toBeDefined()
    const { answer, number } = await write('no water supply at home', { ...from, ...place })
    expect(number).toBeUndefined()
    expect(answer).toMatch(/needs an Indian mobile/)
  })
})

describe('the standing of a complaint', () => {
  test('is told to everybody, but of a hidden one to whoever reported it', async () => {
    const [mine, other] = [writer(), writer()]
    const { number = '' } = await mine.write('illegal parking', place)
    expect((await other.write(`status ${number.toLowerCase()}`)).answer).toContain(
      'Illegal parking',
    )
    await asSystem((tx) =>
      tx.complaint.updateMany({ where: { number }, data: { visibility: 'HIDDEN' } }),
    )
    expect((await other.write(number)).answer).toMatch(/no complaint/)
    expect((await mine.write(number)).answer).toContain('Illegal parking')
  })

  test.each(['PGR-NOW-2026-27-000001', 'PGR-ALM-2026-27-999999'])(
    'of %s is unknown',
    async (it) => {
      expect((await writer().write(`status ${it}`)).answer).toMatch(/no complaint/)
    },
  )
})

test('somebody who complained by mail is told by mail', async () => {
  const { write } = writer('EMAIL')
  const { number } = await write('Illegal parking', place)
  const { reporter } = await complaintOf(number)
  expect(reporter).toMatchObject({ personId: null, mobileCipher: null })
  expect(reporter?.emailCipher).toBeTruthy()
})

describe('an address', () => {
  const claim = async (tenant: string, address: string) => {
    const admin = await employed('Administrator', ['ULBADMIN'], tenant)
    const data = { channel: 'WHATSAPP', address }
    const name = { en: 'WhatsApp', hi: 'व्हाट्सऐप' }
    const from = dayAt(new Date())
    await putMaster(admin, { list: 'inbound-address', code: 'whatsapp', name, data, from })
  }
  const townAt = (address: string) => townOfAddress(system, { channel: 'WHATSAPP', address })

  beforeAll(() => claim('uk.almora', '+1 555 000 2222'))

  test('is of the ULB that says so', async () => {
    expect(await townAt('15550002222')).toEqual({ ulb: 'uk.almora' })
    expect(await townAt('15550003333')).toEqual({})
  })

  test('that two ULBs claim is nobody’s', async () => {
    await claim('uk.haridwar', '15550002222')
    expect(await townAt('15550002222')).toEqual({})
  })
})

test('what was said is forgotten after a day, and what was taken after a month', async () => {
  const { write } = writer()
  await write('garbage is burning')
  const inDays = (days: number) => new Date(Date.now() + days * 86_400_000)
  const left = () =>
    asSystem(async (tx) => [
      await tx.inboundConversation.count({ where: { tenantId: ulb } }),
      await tx.inboundMessage.count({ where: { tenantId: ulb } }),
    ])
  await forgetInbound(inDays(0.5))
  expect((await left())[0]).toBeGreaterThan(0)
  await forgetInbound(inDays(2))
  const [conversations, messages] = await left()
  expect(conversations).toBe(0)
  expect(messages).toBeGreaterThan(0)
  await forgetInbound(inDays(31))
  expect(await left()).toEqual([0, 0])
})
