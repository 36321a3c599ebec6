import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { buffer, text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStorage } from './open-storage'
import { NoSuchObject, type Storage } from './storage'

type Kept = { body: Buffer; type: string | undefined; authorization: string | undefined }
const objects = new Map<string, Kept>()
let server: Server
let storage: Storage

// The four answers of S3 that we rely on, at path-style addresses.
beforeAll(async () => {
  server = createServer(async (request, response) => {
    const key = request.url?.split('?')[0] ?? ''
    const { authorization, 'content-type': type } = request.headers
    const body = await buffer(request)
    const kept = objects.get(key)
    if (request.method === 'PUT') {
      objects.set(key, { body, type, authorization })
      response.end()
    } else if (request.method === 'DELETE') {
      objects.delete(key)
      response.writeHead(204).end()
    } else if (kept) {
      response.end(kept.body)
    } else {
      response.writeHead(404, { 'content-type': 'application/xml' })
      response.end('<Error><Code>NoSuchKey</Code><Message>none</Message></Error>')
    }
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  storage = openStorage({
    kind: 's3',
    bucket: 'palika',
    region: 'ap-south-1',
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    accessKeyId: 'id',
    secretAccessKey: 'secret',
  })
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

describe('S3 storage', () => {
  test('signs, writes the bytes as they are, and reads them', async () => {
    await storage.put('uk.dehradun/one', Buffer.from([0, 255, 10]), { contentType: 'image/jpeg' })
    const kept = objects.get('/palika/uk.dehradun/one')
    expect([...(kept?.body ?? [])]).toEqual([0, 255, 10])
    expect(kept?.type).toBe('image/jpeg')
    expect(kept?.authorization).toContain('AWS4-HMAC-SHA256 Credential=id/')
    expect([...(await buffer(await storage.get('uk.dehradun/one')))]).toEqual([0, 255, 10])
  })

  test('takes a stream of unknown length', async () => {
    const body = Readable.from([Buffer.from('ab'), Buffer.from('cd')])
    await storage.put('t/stream', body, { contentType: 'text/plain' })
    expect(await text(await storage.get('t/stream'))).toBe('abcd')
  })

  test('says what is not there, removes twice, refuses odd keys', async () => {
    await storage.remove('t/stream')
    await storage.remove('t/stream')
    await expect(storage.get('t/stream')).rejects.toBeInstanceOf(NoSuchObject)
    await expect(storage.get('../other-bucket/x')).rejects.toThrow('storage key')
  })

  test('its health leaves nothing behind', async () => {
    const before = objects.size
    await storage.health()
    expect(objects.size).toBe(before)
  })
})
