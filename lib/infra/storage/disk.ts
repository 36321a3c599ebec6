import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join, resolve, sep } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { checkedKey, NoSuchObject, type Storage } from './storage'

/** Files below a folder, in 65,536 shards; an object is there entirely and on the platter, or not. */
export const diskStorage = (folder: string): Storage => {
  const root = resolve(folder)

  const storage: Storage = {
    async put(key, body) {
      const path = placeOf(root, key)
      const temporary = join(root, '.incoming', randomUUID())
      await makeFolder(dirname(path))
      await makeFolder(dirname(temporary))
      try {
        await writeThrough(temporary, body)
        await rename(temporary, path)
        await flush(dirname(path))
      } catch (error) {
        await rm(temporary, { force: true })
        throw error
      }
    },

    async get(key) {
      const path = placeOf(root, key)
      const file = await open(path).catch((error: NodeJS.ErrnoException) => {
        throw error.code === 'ENOENT' ? new NoSuchObject(key) : error
      })
      return createReadStream(path, { fd: file })
    },

    async remove(key) {
      await rm(placeOf(root, key), { force: true })
    },

    async health() {
      const key = `health/${randomUUID()}`
      await storage.put(key, Buffer.from(key), { contentType: 'text/plain' })
      const read = (await buffer(await storage.get(key))).toString()
      await storage.remove(key)
      if (read !== key) throw new Error('The storage folder does not give back what it was given')
    },
  }
  return storage
}

const placeOf = (root: string, key: string) => {
  const shard = createHash('sha256').update(checkedKey(key)).digest('hex')
  const path = resolve(root, shard.slice(0, 2), shard.slice(2, 4), key)
  // The key was checked already; this holds even if that check is one day loosened.
  if (!path.startsWith(root + sep)) throw new Error('A storage key may not leave its folder')
  return path
}

const writeThrough = async (path: string, body: Uint8Array | Readable) => {
  const file = await open(path, 'wx', 0o600)
  try {
    if (body instanceof Readable) for await (const chunk of body) await file.writeFile(chunk)
    else await file.writeFile(body)
    await file.sync()
  } finally {
    await file.close()
  }
}

// A new folder outlives a power cut only when the folders that name it were flushed too; the folder itself is flushed by
// whoever puts something into it.
const makeFolder = async (folder: string) => {
  const first = await mkdir(folder, { recursive: true, mode: 0o700 })
  if (!first) return
  let named = folder
  while (named.length > first.length) await flush((named = dirname(named)))
  await flush(dirname(first))
}

const flush = async (folder: string) => {
  const handle = await open(folder)
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
