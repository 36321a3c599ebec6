import { once } from 'node:events'
import {
  createServer,
  request as ask,
  type IncomingMessage,
  type RequestListener,
  type RequestOptions,
} from 'node:http'
import type { AddressInfo } from 'node:net'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { offerRest, restAnswer } from './rest'

const types = '/api/v1/complaint-types?ulb=uk.dehradun'
const offered = () => (globalThis as { [key: symbol]: unknown })[Symbol.for('palika.rest')]
const server = createServer((...both) => (offered() as RequestListener)(...both))

beforeAll(async () => {
  offerRest()
  server.listen(0)
  await once(server, 'listening')
})
afterAll(() => server.close())

async function asked(path: string, { text, ...options }: RequestOptions & { text?: string } = {}) {
  const { port } = server.address() as AddressInfo
  const request = ask({ port, path, ...options }).end(text)
  const [response] = (await once(request, 'response')) as [IncomingMessage]
  const chunks: Buffer[] = []
  for await (const chunk of response) chunks.push(chunk as Buffer)
  return { response, body: Buffer.concat(chunks) }
}

test('says what Next would say, with the headers of every answer', async () => {
  const { response, body } = await asked(types)
  expect(response.statusCode).toBe(200)
  expect(response.headers).toMatchObject({
    'content-type': 'application/json',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'strict-transport-security': 'max-age=63072000; includeSubDomains',
  })
  const throughNext = await restAnswer(new Request(`http://localhost${types}`))
  expect(JSON.parse(body.toString())).toEqual(await throughNext.json())
})

test('compresses what is long for whoever takes it so', async () => {
  const plain = await asked(types)
  expect(plain.response.headers['content-encoding']).toBeUndefined()
  const { response, body } = await asked(types, { headers: { 'accept-encoding': 'br, gzip' } })
  expect(response.headers).toMatchObject({ 'content-encoding': 'gzip' })
  expect(body.length).toBeLessThan(plain.body.length / 3)
  expect(gunzipSync(body).toString()).toBe(plain.body.toString())
})

test('a fault is a problem in the words of RFC 9457', async () => {
  const headers = { 'x-request-id': 'a-request-of-mine', 'accept-language': 'hi' }
  const text = '{ "ulb": "uk.dehradun"'
  const broken = await asked('/api/v1/complaints', { method: 'POST', headers, text })
  expect(broken.response.statusCode).toBe(422)
  expect(broken.response.headers['x-request-id']).toBe('a-request-of-mine')
  expect(JSON.parse(broken.body.toString())).toMatchObject({ instance: 'a-request-of-mine' })
  const put = await asked('/api/v1/complaints', { method: 'PATCH', text: '{}' })
  expect(put.response.statusCode).toBe(405)
  for (const path of ['/api/v1/%', '/api/v1//[', '/api/v1/a%20b'])
    expect((await asked(path)).response.statusCode, path).toBe(404)
})

test('a HEAD gets no body, and what is too large is not read on', async () => {
  const head = await asked(types, { method: 'HEAD' })
  expect([head.response.statusCode, head.body.length]).toEqual([200, 0])
  const text = JSON.stringify({ description: 'x'.repeat(13 * 1024 * 1024) })
  const { response, body } = await asked('/api/v1/complaints', { method: 'POST', text })
  expect(response.statusCode).toBe(413)
  expect(body.toString()).toContain('too-large')
})
