import type { Prisma, Transaction } from '@/lib/infra/database/database'
import { InvalidInput } from '../operations/errors'
import { uuidv7 } from '../operations/uuid'
import type { AcceptedMime } from './file-kind'
import { ExaminedFile, largestUpload } from './examining/examined-file'
import type { FileRefusal } from './file-refusal'
import { fileStore, thumbnailKey } from './file-store'
import type { AcceptedFile } from './files'
import type { PostedFile } from './posted-file'

/** An uploaded file as the database keeps it. */
export type StoredFile = Prisma.StoredFileGetPayload<object>

/** What a paper may be, in the words of a service definition. */
type Accepts = readonly ('image' | 'pdf')[]

const mimes: Record<Accepts[number], readonly AcceptedMime[]> = {
  image: ['image/jpeg', 'image/png', 'image/webp'],
  pdf: ['application/pdf'],
}

type Upload = {
  tenantId: string
  /** Whose paper it is; null for the ULB's own, such as an inspector's photographs. */
  personId: string | null
  uploadedBy: string | null
  /** Already examined: looking at its content would hold the transaction. */
  file: PostedFile
  accepts: Accepts
  /** The form field that is told when the file is refused. */
  field?: string
}

/** Keeps an upload whose content was looked at. Throws InvalidInput with `file-…` for one that is not taken. */
export async function storeUpload(tx: Transaction, upload: Upload, now: Date): Promise<StoredFile> {
  const { file, thumbnail } = taken(upload)
  const { tenantId, personId, uploadedBy } = upload
  const id = uuidv7(now)
  const storageKey = `${tenantId}/${id}`
  // Written before the row: a row never points at nothing. A rolled back transaction leaves an unnamed object.
  await put(storageKey, file, thumbnail)
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

function taken({ file: { content }, accepts, field = 'file' }: Upload) {
  if (!ExaminedFile.is(content))
    throw new Error('An upload reached a transaction before it was examined')
  const { outcome } = content
  if ('refusal' in outcome) throw refused(field, outcome.refusal)
  const isAccepted = accepts.some((kind) => mimes[kind].includes(outcome.file.mime))
  if (!isAccepted) throw refused(field, 'type-not-accepted')
  return outcome
}

function refused(field: string, refusal: FileRefusal): InvalidInput {
  const params = { megabytes: Math.floor(largestUpload / 1024 / 1024) }
  return new InvalidInput({ [field]: [{ code: `file-${refusal}`, params }] })
}

async function put(
  storageKey: string,
  { bytes, mime }: AcceptedFile,
  thumbnail: Buffer | undefined,
) {
  const store = fileStore()
  await Promise.all([
    store.put(storageKey, bytes, { contentType: mime }),
    thumbnail && store.put(thumbnailKey(storageKey), thumbnail, { contentType: 'image/webp' }),
  ])
}
