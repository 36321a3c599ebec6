import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { noteBegun, postedMarkers } from '@/lib/platform/posted/begun'
import { throughDoor } from './door'

/** Stands where Next does: says what came through, or fails as a path tells it to. */
async function behind(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await buffer(request)
  if (request.url?.includes('begun')) noteBegun()
  if (request.url?.includes('fail')) response.statusCode = 500
  if (request.url?.includes('unknown')) response.setHeader('x-nextjs-action-not-found', '1')
  response.setHeader('x-markers', postedMarkers().length)
  response.write(body.subarray(0, 1))
  response.end(body.subarray(1))
}

const server = createServer((request, response) => {
  void throughDoor(request, response, () => behind(request, response))
})
const base = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`
const spooled = () => readdirSync(tmpdir()).filter((name) => name.startsWith('palika-upload-'))
let spooledBefore: string[]

beforeAll(async () => {
  spooledBefore = spooled()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
})
afterAll(() => server.close())

const formOf = (...fields: [string, string | Blob][]) => {
  const form = new FormData()
  for (const [name, value] of fields) form.append(name, value)
  return form
}
const post = (path: string, body: BodyInit, headers: Record<string, string> = {}) =>
  fetch(base() + path, { method: 'POST', body, headers })

test('what is small comes through as it was sent', async () => {
  const answer = await post('/en/x', 'a=1&b=2', {
    'content-type': 'application/x-www-form-urlencoded',
  })
  expect(await answer.text()).toBe('a=1&b=2')
})

test('what is large comes through whole, and its temporary file goes', async () => {
  const photo = Buffer.alloc(3 * 1024 * 1024, 'नमूना')
  const form = formOf(['photo', new File([photo], 'a.jpg')], ['said', 'yes'])
  const request = new Request('http://x', { method: 'POST', body: form })
  const type = request.headers.get('content-type') ?? ''
  const body = Buffer.from(await request.arrayBuffer())
  const answer = await post('/en/x', body, { 'content-type': type })
  expect(Buffer.from(await answer.arrayBuffer()).equals(body)).toBe(true)
  await expect.poll(() => spooled().filter((name) => !spooledBefore.includes(name))).toEqual([])
})

test('what is too much is told in the language of the address', async () => {
  const fields = Array.from({ length: 1500 }, (_, at): [string, string] => [`f${at}`, 'x'])
  const answer = await post('/hi/x', formOf(...fields))
  expect([answer.status, answer.headers.get('content-language')]).toEqual([413, 'hi'])
  expect(await answer.text()).toContain('<html lang="hi">')
  const program = await post('/api/open311/v2/requests.json', 'x'.repeat(700_000))
  expect(program.status).toBe(413)
  expect(await program.json()).toMatchObject({ status: 413, code: 'too-large' })
})

test('a fault before an action began is the sender’s, one after it is ours', async () => {
  const action = () => formOf(['$ACTION_REF_1', ''], ['a', 'b'])
  const unread = await post('/en/fail', action())
  expect([unread.status, await unread.text()]).toEqual([400, expect.stringContaining('<h1>')])
  expect((await post('/en/fail-begun', action())).status).toBe(500)
  expect((await post('/en/fail', formOf(['a', 'b']))).status).toBe(500)
  const unknown = await post('/en/unknown', action())
  expect([unknown.status, unknown.headers.has('x-nextjs-action-not-found')]).toEqual([400, false])
  expect((await post('/en/unknown', formOf(['a', 'b']))).status).toBe(400)
  const taken = await post('/en/x', action())
  expect([taken.status, taken.headers.get('x-markers')]).toEqual([200, '1'])
})

test('a sender who goes away in the middle leaves nothing behind', async () => {
  const type = 'multipart/form-data; boundary=b'
  const request = ask(`${base()}/en/x`, { method: 'POST', headers: { 'content-type': type } })
  request.on('error', () => undefined)
  request.write('--b\r\nContent-Disposition: form-data; name="a"; filename="b"\r\n\r\n')
  request.write(Buffer.alloc(2 * 1024 * 1024))
  const fresh = () => spooled().filter((name) => !spooledBefore.includes(name))
  await expect.poll(() => fresh().length).toBe(1)
  request.destroy()
  await expect.poll(fresh).toEqual([])
})

test('a page of another site is told so', async () => {
  const answer = await post('/en/x', formOf(['a', 'b']), { 'sec-fetch-site': 'cross-site' })
  expect(answer.status).toBe(403)
})
