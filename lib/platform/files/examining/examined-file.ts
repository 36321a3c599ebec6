import { acceptedMimes } from '../file-kind'
import type { FileRefusal } from '../file-refusal'
import { inspectUpload, type AcceptedFile } from '../files'
import { thumbnail } from '../image'

/** The largest upload that is taken, in bytes: a photograph of a good phone camera. */
export const largestUpload = 10 * 1024 * 1024

// Next bundles modules twice.
const mark = Symbol.for('palika.examined')

type Outcome =
  { readonly file: AcceptedFile; readonly thumbnail?: Buffer } | { readonly refusal: FileRefusal }

/** An upload whose content was looked at, outside any transaction: what is kept of it, or why it is not taken. */
export class ExaminedFile {
  // A symbol, which nothing that is posted can have.
  readonly [mark] = true

  constructor(readonly outcome: Outcome) {}

  /** Whether something is an examined file, whichever bundle made it. */
  static is = (value: unknown): value is ExaminedFile =>
    typeof value === 'object' && value !== null && mark in value
}

/** Looks at an upload; costs up to seconds of a processor, so it is called in its turn and never in a transaction. */
export async function examine(name: string, bytes: Uint8Array): Promise<ExaminedFile> {
  const rules = { name, accepts: acceptedMimes, maxBytes: largestUpload }
  const found = await inspectUpload(bytes, rules)
  if ('refusal' in found) return new ExaminedFile(found)
  if (found.mime === 'application/pdf') return new ExaminedFile({ file: found })
  return new ExaminedFile({ file: found, thumbnail: await thumbnail(found.bytes) })
}
