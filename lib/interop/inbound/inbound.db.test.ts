import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { hearMail } from './hear-mail'
import { hearSigned } from './hear-signed'
import { verifyWhatsApp } from './hear-whatsapp'
import {
  byMail,
  fromMeta,
  hmac,
  INBOUND_SECRET,
  mail,
  message,
  metaPost,
  openMailboxes,
  post,
  signed,
  WHATSAPP_VERIFY_TOKEN,
} from './posts.fixture'

beforeAll(openMailboxes)

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
