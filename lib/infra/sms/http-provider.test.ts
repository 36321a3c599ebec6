import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text as textOf } from 'node:stream/consumers'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { httpSms, type SmsProvider } from './http-provider'
import { SmsNotSent } from './sms'

type Seen = { method: string; url: URL; headers: IncomingHttpHeaders; body: string }
let seen: Seen[]
let answer: { status: number; body: string; location?: string; afterMs?: number }
let server: Server
let base: string

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const { method = '', headers } = request
    seen.push({
      method,
      url: new URL(request.url ?? '', base),
      headers,
      body: await textOf(request),
    })
    setTimeout(() => {
      response.writeHead(answer.status, answer.location ? { location: answer.location } : {})
      response.end(answer.body)
    }, answer.afterMs ?? 0)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})
beforeEach(() => {
  seen = []
  answer = { status: 200, body: '{"data":[{"id":41,"state":"queued"}]}' }
})

const dlt = { sender: 'PALIKA', entityId: '1201000000000000001' }
const sms = { to: '9800012345', text: 'Receipt "7" & more {to}', templateId: '1207000000000000007' }
const json = (more: Partial<SmsProvider> = {}) =>
  httpSms({
    ...dlt,
    method: 'POST',
    url: `${base}/send`,
    headers: { 'content-type': 'application/json', authkey: 'key' },
    body: '{"to":"{to}","text":"{text}","dlt":["{entityId}","{templateId}"],"from":"{sender}","dcs":{encoding}}',
    ...more,
  })

describe('an HTTP provider', () => {
  test('gets JSON with the DLT ids, whatever the text holds', async () => {
    await json().send(sms)
    expect(seen[0]?.method).toBe('POST')
    expect(seen[0]?.headers.authkey).toBe('key')
    expect(JSON.parse(seen[0]?.body ?? '')).toEqual({
      to: '919800012345',
      text: sms.text,
      dlt: [dlt.entityId, sms.templateId],
      from: 'PALIKA',
      dcs: 0,
    })
  })

  test('is told of Hindi text', async () => {
    await json().send({ ...sms, text: 'आपकी रसीद' })
    expect(JSON.parse(seen[0]?.body ?? '')).toMatchObject({ text: 'आपकी रसीद', dcs: 8 })
  })

  test('gets a query or a form in which no value becomes another field', async () => {
    const text = 'a&to=911111111111#x=1 आप'
    const query = 'm={to}&t={text}&u={encoding}'
    const encodings = { plain: 'text', unicode: 'unicode' }
    await httpSms({ ...dlt, method: 'GET', url: `${base}/s?${query}`, encodings }).send({
      ...sms,
      text,
    })
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' }
    const form = httpSms({
      ...dlt,
      method: 'POST',
      url: `${base}/s`,
      headers,
      body: query,
      countryPrefix: '',
    })
    await form.send({ ...sms, text })
    expect([...(seen[0]?.url.searchParams ?? [])]).toEqual([
      ['m', '919800012345'],
      ['t', text],
      ['u', 'unicode'],
    ])
    expect(Object.fromEntries(new URLSearchParams(seen[1]?.body))).toEqual({
      m: sms.to,
      t: text,
      u: '8',
    })
  })

  test('gets XML with its signs escaped', async () => {
    const headers = { 'content-type': 'text/xml' }
    const provider = json({ headers, body: '<sms to="{to}">{text}</sms>' })
    await provider.send({ ...sms, text: '<b>"5" & \'6\'</b>' })
    expect(seen[0]?.body).toBe(
      '<sms to="919800012345">&lt;b&gt;&quot;5&quot; &amp; &apos;6&apos;&lt;/b&gt;</sms>',
    )
  })

  test('may have to say so in its answer, and gives its own number', async () => {
    const success = { path: 'data.0.state', equals: 'queued' }
    const provider = json({ success, referencePath: 'data.0.id' })
    expect(await provider.send(sms)).toEqual({ reference: '41' })
    answer.body = '{"data":[{"state":"blocked"}]}'
    await expect(provider.send(sms)).rejects.toMatchObject({ permanent: true })
    answer.body = '<html>'
    await expect(provider.send(sms)).rejects.toMatchObject({ permanent: false })
  })

  test.each([
    [400, true],
    [401, false],
    [429, false],
    [500, false],
    [503, false],
  ])('that answers %d: permanent is %s', async (status, permanent) => {
    answer.status = status
    const failure: unknown = await json()
      .send(sms)
      .catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(SmsNotSent)
    expect(failure).toMatchObject({ permanent })
    expect(String(failure)).not.toContain('98000')
  })

  test('that redirects, is slow or is not there gets another try later', async () => {
    answer = { status: 307, body: '', location: `${base}/elsewhere` }
    await expect(json().send(sms)).rejects.toMatchObject({ permanent: false })
    expect(seen).toHaveLength(1)
    answer = { status: 200, body: '', afterMs: 500 }
    await expect(json({ timeoutMs: 50 }).send(sms)).rejects.toThrow('in time')
    await expect(json({ url: 'http://127.0.0.1:1/' }).send(sms)).rejects.toThrow('no connection')
  })
})

test('a number that is not ten digits is never sent', async () => {
  await expect(json().send({ ...sms, to: '919800012345' })).rejects.toMatchObject({
    permanent: true,
  })
  expect(seen).toEqual([])
})

test.each<[Partial<SmsProvider>, string]>([
  [{ body: '{mobile}' }, '{mobile}'],
  [{ url: 'http://{to}.example.in/' }, 'fixed http(s) host'],
  [{ url: 'file:///etc/passwd' }, 'fixed http(s) host'],
  [{ headers: {} }, 'type ""'],
])('the settings %o are refused at once', (more, reason) => {
  expect(() => json(more)).toThrow(reason)
})
