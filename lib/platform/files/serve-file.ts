import type { Readable } from 'node:stream'
import { NoSuchObject } from '@/lib/infra/storage/storage'
import type { FileLink } from './file-link'
import { fileStore, thumbnailKey } from './file-store'
import { servingHeaders } from './serving-headers'
import type { StoredFile } from './store-upload'

/** A file as it is answered. */
export type FileAnswer = { body: Readable; headers: Record<string, string> }

/** A stored file to answer with, or its small picture; undefined when storage has lost it. */
export async function serveFile(
  { storageKey, name, mime }: Pick<StoredFile, 'storageKey' | 'name' | 'mime'>,
  disposition: FileLink['disposition'],
  small: boolean,
): Promise<FileAnswer | undefined> {
  const key = small ? thumbnailKey(storageKey) : storageKey
  const headers = servingHeaders({ name, mime: small ? 'image/webp' : mime, disposition })
  try {
    return { body: await fileStore().get(key), headers }
  } catch (error) {
    if (NoSuchObject.is(error)) return undefined
    throw error
  }
}
