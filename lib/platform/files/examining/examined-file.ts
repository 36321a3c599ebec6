import { acceptedMimes } from '../file-kind'
import type { FileRefusal } from '../file-refusal'
import { inspectUpload, type AcceptedFile } from '../files'
import { thumbnail } from '../image'

/** The largest upload that is taken, in bytes: a photograph of a good phone camera. */
export const largestUpload = 10 * 1024 * 1024

type Outcome =
  { readonly file: AcceptedFile; readonly thumbnail?: Buffer } | { readonly refusal: FileRefusal }

/** An upload whose content was looked at, outside any transaction: what is kept of it, or why it is not taken. */
export class ExaminedFile {
  constructor(readonly outcome: Outcome) {}
}

/** Looks at an upload; costs up to seconds of a processor, so it is called in its turn and never in a transaction. */
export async function examine(name: string, bytes: Uint8Array): Promise<ExaminedFile> {
  const rules = { name, accepts: acceptedMimes, maxBytes: largestUpload }
  const found = await inspectUpload(bytes, rules)
  if ('refusal' in found) return new ExaminedFile(found)
  if (found.mime === 'application/pdf') return new ExaminedFile({ file: found })
  return new ExaminedFile({ file: found, thumbnail: await thumbnail(found.bytes) })
}
