import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer, text } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { diskStorage } from './disk'
import { openStorage } from './open-storage'
import { NoSuchObject } from './storage'

const plain = { contentType: 'text/plain' }
let root: string

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'storage-'))
})
afterEach(() => rm(root, { recursive: true, force: true }))

const filesBelow = async () => {
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

describe('disk storage', () => {
  test('gives back bytes and streams, from two levels of shards', async () => {
    const storage = openStorage({ kind: 'disk', folder: root })
    await storage.put('uk.dehradun/one', Buffer.from([0, 255, 10]), plain)
    await storage.put(
      'uk.dehradun/two',
      Readable.from([Buffer.from('ab'), Buffer.from('cd')]),
      plain,
    )
    expect([...(await buffer(await storage.get('uk.dehradun/one')))]).toEqual([0, 255, 10])
    expect(await text(await storage.get('uk.dehradun/two'))).toBe('abcd')
    const places = (await filesBelow()).map((file) => file.slice(root.length + 1))
    for (const place of places)
      expect(place).toMatch(/^[0-9a-f]{2}\/[0-9a-f]{2}\/uk\.dehradun\/\w+$/)
    expect((await stat(join(root, places[0] ?? ''))).mode & 0o777).toBe(0o600)
  })

  test('replaces an object and removes it, twice without harm', async () => {
    const storage = diskStorage(root)
    await storage.put('t/a', Buffer.from('old and long'), plain)
    await storage.put('t/a', Buffer.from('new'), plain)
    expect(await text(await storage.get('t/a'))).toBe('new')
    await storage.remove('t/a')
    await storage.remove('t/a')
    await expect(storage.get('t/a')).rejects.toBeInstanceOf(NoSuchObject)
  })

  test('a stream that breaks leaves the old object and no rubbish', async () => {
    const storage = diskStorage(root)
    await storage.put('t/a', Buffer.from('old'), plain)
    const breaking = Readable.from(
      (async function* () {
        yield Buffer.from('half')
        throw new Error('connection lost')
      })(),
    )
    await expect(storage.put('t/a', breaking, plain)).rejects.toThrow('connection lost')
    expect(await text(await storage.get('t/a'))).toBe('old')
    expect(await filesBelow()).toHaveLength(1)
  })

  test('of many writers of one key, one wins entirely', async () => {
    const storage = diskStorage(root)
    const bodies = Array.from({ length: 20 }, (_, index) => Buffer.alloc(100_000, 65 + index))
    await Promise.all(bodies.map((body) => storage.put('t/a', body, plain)))
    const read = await buffer(await storage.get('t/a'))
    expect(bodies.some((body) => body.equals(read))).toBe(true)
  })

  test.each([
    '../outside',
    't/../../../../outside',
    '/etc/passwd',
    't//a',
    't/.hidden',
    't/a\0b',
    't\\..\\a',
    '..',
    '',
    't/%2e%2e',
    'x'.repeat(301),
  ])('refuses the key %j in every verb', async (key) => {
    const storage = diskStorage(root)
    await expect(storage.put(key, Buffer.from('x'), plain)).rejects.toThrow('storage key')
    await expect(storage.get(key)).rejects.toThrow('storage key')
    await expect(storage.remove(key)).rejects.toThrow('storage key')
    expect(await filesBelow()).toEqual([])
  })

  test('is healthy when it can write, and says why it cannot', async () => {
    await diskStorage(root).health()
    expect(await filesBelow()).toEqual([])
    await writeFile(join(root, 'file'), '')
    await expect(diskStorage(join(root, 'file')).health()).rejects.toThrow(/ENOTDIR|EEXIST/)
  })
})
