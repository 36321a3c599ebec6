import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { whatsAppCloud, WhatsAppFailed } from './cloud-api'

type Seen = { method: string; url: string; authorization: string | undefined; body: string }
let seen: Seen[]
let api: string
let status = 200

const bodyOf = async (request: IncomingMessage) =>
  (await request.setEncoding('utf8').toArray()).join('')

const server = createServer((request, response) => {
  void bodyOf(request).then((body) => {
    const { method = '', url = '', headers } = request
    seen.push({ method, url, authorization: headers.authorization, body })
    response.writeHead(status, { 'content-type': 'application/json' })
    const media = { url: `${api}/bytes`, mime_type: 'image/jpeg', file_size: 5 }
    response.end(url === '/bytes' ? 'bytes' : JSON.stringify(url === '/M1' ? media : {}))
  })
})

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
beforeEach(() => {
  seen = []
  status = 200
})
afterAll(() => new Promise((resolve) => server.close(resolve)))

const channel = () => whatsAppCloud({ api, phoneNumberId: '42', token: 'secret' })

test('a text is sent as the Cloud API has it', async () => {
  await channel().send({ to: '919800007001', text: 'नमस्ते' })
  expect(seen[0]).toMatchObject({
    method: 'POST',
    url: '/42/messages',
    authorization: 'Bearer secret',
  })
  expect(JSON.parse(seen[0]?.body ?? '')).toEqual({
    ...{ messaging_product: 'whatsapp', to: '919800007001', type: 'text' },
    text: { body: 'नमस्ते' },
  })
})

test('a picture is fetched in two steps, and only up to a size', async () => {
  const { bytes, mime } = await channel().media('M1', 5)
  expect([Buffer.from(bytes).toString(), mime]).toEqual(['bytes', 'image/jpeg'])
  expect(seen.map(({ authorization }) => authorization)).toEqual(['Bearer secret', 'Bearer secret'])
  await expect(channel().media('M1', 4)).rejects.toThrow(WhatsAppFailed)
})

test('what Meta refuses is not taken for sent', async () => {
  status = 401
  await expect(channel().send({ to: '1', text: 'x' })).rejects.toThrow(/401/)
})
