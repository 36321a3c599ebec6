import { createHmac, randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import '@/lib/services/registry'
import { env } from '@/lib/infra/env/env'
import { dayAt } from '@/lib/platform/dates/dates'
import { putMaster } from '@/lib/platform/masters/put-master'
import { transaction } from '@/lib/infra/database/database'
import { clock } from '@/lib/infra/clock/clock'
import type { Caller } from '@/lib/platform/access/actor'
import { messageIdOf } from '@/lib/platform/notifications/reply-reference'
import { Forbidden, NotFound, Refusal } from '@/lib/platform/operations/errors'
import { listReceived } from '@/lib/services/grievances/received/list-received'
import {
  closeReceived,
  handReceived,
  retryReceived,
} from '@/lib/services/grievances/received/settle-received'
import { employed } from '@/lib/platform/workflow/office.fixture'
import { hearMail } from './hear-mail'
import { hearSigned } from './hear-signed'
import { hearWhatsApp, verifyWhatsApp } from './hear-whatsapp'

const ulb = 'uk.almora'
const number = '15550004444'
const { INBOUND_SECRET = '', WHATSAPP_APP_SECRET = '', WHATSAPP_VERIFY_TOKEN = '' } = env()
const hmac = (secret: string, text: string) =>
  createHmac('sha256', secret).update(text).digest('hex')

const post = (body: string, headers: Record<string, string>) =>
  new Request('http://palika.test/api/inbound', { method: 'POST', body, headers })

/** A post to the address for any network, signed as documented; `late` seconds ago. */
function signed(body: string, { secret = INBOUND_SECRET, late = 0 } = {}) {
  const seconds = Math.floor(Date.now() / 1000) - late
  const header = `t=${seconds},v1=${hmac(secret, `${seconds}.${body}`)}`
  return hearSigned(post(body, { 'x-palika-signature': header }))
}

const fromMeta = (body: string, secret = WHATSAPP_APP_SECRET) =>
  hearWhatsApp(post(body, { 'x-hub-signature-256': `sha256=${hmac(secret, body)}` }))

const byMail = (body: string, password = INBOUND_SECRET) => {
  const authorization = `Basic ${Buffer.from(`palika:${password}`).toString('base64')}`
  return hearMail(post(body, { authorization }))
}

const message = (more: object = {}) =>
  JSON.stringify({
    ...{ channel: 'WHATSAPP', id: randomUUID(), from: '919800009101', to: `+${number}` },
    ...{ text: 'illegal parking', at: new Date().toISOString() },
    ...{ location: { latitude: 29.597, longitude: 79.659 }, ...more },
  })

const metaPost = (text: string, id = randomUUID()) =>
  JSON.stringify({
    object: 'whatsapp_business_account',
    entry: [
      {
        changes: [
          {
            value: {
              metadata: { display_phone_number: number },
              contacts: [{ wa_id: '919800009102', profile: { name: 'Kamla' } }],
              messages: [
                {
                  id,
                  from: '919800009102',
                  timestamp: '1795737600',
                  type: 'text',
                  text: { body: text },
                },
              ],
            },
          },
        ],
      },
    ],
  })

const mail = (more: object = {}) =>
  JSON.stringify({
    ...{ MessageID: randomUUID(), FromFull: { Email: 'writer@palika.test', Name: 'A Writer' } },
    ...{
      OriginalRecipient: 'almora@palika.test',
      Subject: 'Illegal parking',
      TextBody: 'At the gate',
    },
    ...more,
  })

let helpline: Caller

beforeAll(async () => {
  helpline = await employed('Helpline', ['CSR'], 'uk.almora')
  const admin = await employed('Administrator', ['ULBADMIN'], ulb)
  const own = {
    list: 'inbound-address',
    name: { en: 'Ours', hi: 'हमारा' },
    from: dayAt(new Date()),
  }
  const whatsapp = { channel: 'WHATSAPP', address: number }
  await putMaster(admin, { ...own, code: 'whatsapp', data: whatsapp })
  const address = { channel: 'EMAIL', address: 'Almora@palika.test' }
  await putMaster(admin, { ...own, code: 'mail', data: address })
})

describe('a signed message', () => {
  test('is heard at the ULB whose number was written to, and answered', async () => {
    const answer = await signed(message())
    expect(answer.status).toBe(200)
    expect(await answer.json()).toMatchObject({
      repeated: false,
      number: expect.stringMatching(/^PGR-/) as string,
    })
  })

  test('that comes twice is one complaint', async () => {
    const body = message()
    const answers = await Promise.all([signed(body), signed(body), signed(body, { late: 60 })])
    const said = await Promise.all(answers.map((one) => one.json() as Promise<{ number?: string }>))
    expect(said.filter(({ number: lodged }) => lodged)).toHaveLength(1)
  })

  test.each([
    ['by somebody else', { secret: 'x'.repeat(40) }],
    ['too long ago', { late: 301 }],
    ['in the future', { late: -301 }],
  ])('is refused when it was signed %s', async (_what, how) => {
    expect((await signed(message(), how)).status).toBe(401)
  })

  test('is refused when it was changed, or not signed', async () => {
    const seconds = Math.floor(Date.now() / 1000)
    const header = `t=${seconds},v1=${hmac(INBOUND_SECRET, `${seconds}.${message()}`)}`
    expect((await hearSigned(post(message(), { 'x-palika-signature': header }))).status).toBe(401)
    expect((await hearSigned(post(message(), {}))).status).toBe(401)
    expect((await hearSigned(post(message(), { 'x-palika-signature': 'v1=' }))).status).toBe(401)
  })

  test('that makes no sense is told so', async () => {
    expect((await signed('{}')).status).toBe(422)
    expect((await signed('not json')).status).toBe(422)
    expect((await signed(message({ channel: 'PIGEON' }))).status).toBe(422)
    expect((await signed(message({ at: 'soon' }))).status).toBe(422)
  })

  test('of whoever writes too much is not heard', async () => {
    const from = '919800009109'
    let last = 200
    for (let sent = 0; sent < 61; sent += 1)
      last = (await signed(message({ from, text: 'PGR-NOW-2026-27-000001' }))).status
    expect(last).toBe(429)
  })
})

describe('WhatsApp', () => {
  const verify = (query: Record<string, string>) =>
    verifyWhatsApp(new Request(`http://palika.test/?${new URLSearchParams(query)}`))

  test('is shown that the address is ours, by the word both know', async () => {
    const asked = { 'hub.mode': 'subscribe', 'hub.challenge': '1158201444' }
    const right = verify({ ...asked, 'hub.verify_token': WHATSAPP_VERIFY_TOKEN })
    expect([right.status, await right.text()]).toEqual([200, '1158201444'])
    expect(verify({ ...asked, 'hub.verify_token': 'guess' }).status).toBe(401)
  })

  test('brings messages in, each once', async () => {
    const body = metaPost('illegal parking')
    const answers = [await fromMeta(body), await fromMeta(body)]
    for (const answer of answers) expect(await answer.json()).toEqual({ taken: 1 })
  })

  test('is refused when Meta did not sign', async () => {
    expect((await fromMeta(metaPost('x'), 'y'.repeat(32))).status).toBe(401)
  })

  test('reports deliveries, which say nothing to us', async () => {
    expect(await (await fromMeta('{"entry":[]}')).json()).toEqual({ taken: 0 })
  })
})

describe('a mail', () => {
  test('is heard at the ULB that it was sent to', async () => {
    const answer = await byMail(mail())
    expect(await answer.json()).toMatchObject({ repeated: false })
    expect(answer.status).toBe(200)
  })

  test('of a machine is left alone', async () => {
    const Headers = [{ Name: 'Auto-Submitted', Value: 'auto-replied' }]
    expect(await (await byMail(mail({ Headers }))).json()).toEqual({ ignored: true })
  })

  test('is refused without the password', async () => {
    expect((await byMail(mail(), 'guess')).status).toBe(401)
    expect((await hearMail(post(mail(), {}))).status).toBe(401)
  })
})

test('whatever is posted, nothing breaks', async () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('\u0000', '\ud800', 'PGR-ALM-2026-27-000001', 'status', '1', 'water'),
  )
  const anything = fc.oneof(text, fc.jsonValue())
  const fields = fc.record(
    { text, name: text, from: text, to: text, id: text, location: anything, media: anything },
    { requiredKeys: [] },
  )
  await fc.assert(
    fc.asyncProperty(fields, fc.jsonValue(), text, async (changed, json, words) => {
      const answers = await Promise.all([
        signed(message(changed)),
        signed(JSON.stringify(json)),
        fromMeta(JSON.stringify(json)),
        fromMeta(metaPost(words)),
        byMail(JSON.stringify(json)),
        byMail(mail({ Subject: words, TextBody: words })),
      ])
      for (const answer of answers) expect([200, 422, 429]).toContain(answer.status)
    }),
    { numRuns: 60 },
  )
})

describe('nothing that was sent is lost', () => {
  const listed = (view: 'open' | 'ignored' | 'all') => listReceived(helpline, { view })

  test('what a machine sent begins nothing and is listed as left alone', async () => {
    const Headers = [{ Name: 'X-Autoreply', Value: 'yes' }]
    await byMail(mail({ Headers, Subject: 'I am away until Monday' }))
    await byMail(mail({ FromFull: { Email: 'Almora@palika.test' }, Subject: 'To ourselves' }))
    const { messages } = await listed('ignored')
    const found = (words: string) => messages.find(({ text }) => text.includes(words))
    expect(found('away until')).toMatchObject({ status: 'IGNORED', why: 'automatic' })
    expect(found('To ourselves')).toMatchObject({ status: 'IGNORED', why: 'own-address' })
  })

  test('of whoever wrote too much lies in the list, and is taken in when tried again', async () => {
    const from = '919800009109'
    const answer = await signed(message({ from, text: 'illegal parking at the moon gate' }))
    expect(answer.status).toBe(429)
    const { messages } = await listed('open')
    const row = messages.find(({ text }) => text.includes('moon gate'))
    expect(row).toMatchObject({ status: 'FAILED', why: 'too-many', from: '98xxxxx109' })
    const tomorrow = new Date(Date.now() + 86_400_000)
    const again = () => retryReceived(helpline, { id: row?.id ?? '' })
    await expect(clock.at(tomorrow, again)).resolves.toMatchObject({ taken: true })
    const { messages: after } = await listed('all')
    expect(after.find(({ id }) => id === row?.id)).toMatchObject({
      ...{ status: 'HANDLED', number: expect.stringMatching(/^PGR-/) as string },
    })
  })

  test('can be given to the helpline and closed, by nobody who may not', async () => {
    await byMail(
      mail({
        Attachments: [{ Name: 'letter.pdf', ContentType: 'application/pdf', Content: 'JVBERi0x' }],
      }),
    )
    const row = (await listed('open')).messages.find(({ leftOut }) =>
      leftOut.includes('letter.pdf'),
    )
    const id = row?.id ?? ''
    const field = await employed('Lineman', ['PGR_LME'], ulb)
    await expect(handReceived(field, { id })).rejects.toThrow(Forbidden)
    const other = await employed('Helpline', ['CSR'], 'uk.haridwar')
    await expect(handReceived(other, { id })).rejects.toThrow(NotFound)
    await handReceived(helpline, { id })
    await closeReceived(helpline, { id })
    await expect(retryReceived(helpline, { id })).rejects.toThrow(Refusal)
    expect((await listed('open')).messages.map((one) => one.id)).not.toContain(id)
  })

  test('is answered for what it is, in the language of before', async () => {
    const from = '919800009120'
    const say = async (more: object) => {
      const answer = await signed(message({ from, location: undefined, ...more }))
      return (await answer.json()) as { answer: string; number?: string }
    }
    expect((await say({ text: 'गाय मरी पड़ी है' })).answer).toMatch(/कहाँ/)
    expect((await say({ text: '', kind: 'voice' })).answer).toMatch(/आवाज़/)
    expect((await say({ text: '', kind: 'sticker' })).answer).toMatch(/कृपया/)
    expect(await say({ text: '', kind: 'reaction' })).toEqual({ ignored: true })
    expect((await say({ text: 'English' })).answer).toMatch(/^Where in Almora/)
    const location = { latitude: 29.597, longitude: 79.659, name: 'Clock tower' }
    expect((await say({ text: '', location })).answer).toMatch(/^Which animal/)
    const { number: lodged } = await say({ text: 'whatever', choice: 'cattle' })
    expect(lodged).toMatch(/^PGR-/)
  })
})

describe('an answer to a mail of ours', () => {
  const noticeOf = async (complaint: string, template: string) => {
    const rows = await transaction({ by: 'reach', kind: 'SYSTEM', tenant: ulb }, (tx) =>
      tx.message.findMany({ where: { template }, orderBy: { id: 'desc' } }),
    )
    return rows.find(({ link }) => link?.includes(complaint))
  }
  const address = { Email: 'kamla@mail.test', Name: 'Kamla' }
  const answering = (messageId: string, from: object, words: string) =>
    byMail(
      mail({
        ...{ FromFull: from, Subject: 'Re: Your message', MessageID: randomUUID() },
        TextBody: `${words}\n\nOn Fri, 27 Nov 2026 at 10:04, Palika <almora@palika.test>\nwrote:\n> received`,
        Headers: [{ Name: 'In-Reply-To', Value: messageIdOf({ tenantId: ulb, messageId }) }],
      }),
    )
  const commentsOn = (number: string) =>
    transaction({ by: 'reach', kind: 'SYSTEM', tenant: ulb }, async (tx) => {
      const { id } = await tx.complaint.findFirstOrThrow({ where: { tenantId: ulb, number } })
      const where = { complaintId: id, kind: 'COMMENT' }
      return tx.complaintEvent.findMany({ where: { tenantId: ulb, ...where } })
    })

  test('is a comment on its complaint, of whom it was sent to and of nobody else', async () => {
    const lodged = await byMail(
      mail({
        FromFull: address,
        Subject: 'Illegal parking',
        TextBody: 'in ward 1',
        MessageID: randomUUID(),
      }),
    )
    const { number: complaint = '' } = (await lodged.json()) as { number?: string }
    expect(complaint).toMatch(/^PGR-/)
    const notice = await noticeOf(complaint, 'inbound.lodged')
    const taken = await answering(notice?.id ?? '', address, 'Pole number 4 too')
    expect(((await taken.json()) as { answer: string }).answer).toContain(complaint)
    const [first, ...more] = await commentsOn(complaint)
    expect(more).toEqual([])
    expect(first).toMatchObject({ remark: 'Pole number 4 too', actorName: 'Kamla', public: false })

    const stranger = { Email: 'stranger@mail.test', Name: 'Stranger' }
    await answering(notice?.id ?? '', stranger, 'It is I')
    expect(await commentsOn(complaint)).toHaveLength(1)
    const { messages } = await listReceived(helpline, { view: 'open' })
    expect(messages.find(({ text }) => text === 'It is I')).toMatchObject({ why: 'other-sender' })
  })
})
