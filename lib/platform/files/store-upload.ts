import type { Prisma, Transaction } from '@/lib/infra/database/database'
import { InvalidInput } from '../operations/errors'
import { uuidv7 } from '../operations/uuid'
import type { AcceptedMime } from './file-kind'
import { fileStore, thumbnailKey } from './file-store'
import { inspectUpload, type AcceptedFile } from './files'
import { thumbnail } from './image'

/** An uploaded file as the database keeps it. */
export type StoredFile = Prisma.StoredFileGetPayload<object>

/** What a paper may be, in the words of a service definition. */
type Accepts = readonly ('image' | 'pdf')[]

/** The largest upload that is taken, in bytes: a photograph of a good phone camera. */
const largestUpload = 10 * 1024 * 1024

const mimes: Record<Accepts[number], readonly AcceptedMime[]> = {
  image: ['image/jpeg', 'image/png', 'image/webp'],
  pdf: ['application/pdf'],
}

type Upload = {
  tenantId: string
  /** Whose paper it is; null for the ULB's own, such as an inspector's photographs. */
  personId: string | null
  uploadedBy: string | null
  name: string
  bytes: Uint8Array
  accepts: Accepts
  maxBytes?: number
  /** The form field that is told when the file is refused. */
  field?: string
}

/** Keeps an upload after looking at its content. Throws InvalidInput with `file-…` for one that is not taken. */
export async function storeUpload(tx: Transaction, upload: Upload, now: Date): Promise<StoredFile> {
  const file = await inspected(upload)
  const { tenantId, personId, uploadedBy } = upload
  const id = uuidv7(now)
  const storageKey = `${tenantId}/${id}`
  // Written before the row: a row never points at nothing. A rolled back transaction leaves an unnamed object.
  await put(storageKey, file)
  return tx.storedFile.create({
    data: {
      tenantId,
      id,
      personId,
      uploadedBy,
      name: file.name,
      mime: file.mime,
      bytes: file.bytes.length,
      width: file.width ?? null,
      height: file.height ?? null,
      pages: file.pages ?? null,
      sha256: file.sha256,
      storageKey,
      at: now,
    },
  })
}

async function inspected({
  name,
  bytes,
  accepts,
  maxBytes = largestUpload,
  field = 'file',
}: Upload) {
  const rules = { name, maxBytes, accepts: accepts.flatMap((kind) => mimes[kind]) }
  const file = await inspectUpload(bytes, rules)
  if (!('refusal' in file)) return file
  const params = { megabytes: Math.floor(maxBytes / 1024 / 1024) }
  throw new InvalidInput({ [field]: [{ code: `file-${file.refusal}`, params }] })
}

async function put(storageKey: string, { bytes, mime }: AcceptedFile) {
  const store = fileStore()
  await store.put(storageKey, bytes, { contentType: mime })
  if (mime === 'application/pdf') return
  await store.put(thumbnailKey(storageKey), await thumbnail(bytes), { contentType: 'image/webp' })
}
