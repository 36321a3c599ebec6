import { KnownError } from '@/lib/infra/errors/known-error'
/** Why an upload is not taken; `file-<code>` in the `faults` catalogue says it to the person. */
export const fileRefusals = [
  'empty',
  'too-large',
  'heic',
  'type-not-accepted',
  'content-mismatch',
  'too-many-pixels',
  'encrypted-pdf',
  'active-content',
  'malware-test-file',
  'damaged',
] as const
export type FileRefusal = (typeof fileRefusals)[number]

/** Ends an inspection; `inspectUpload` turns it into its answer. */
export class FileRefused extends KnownError {
  static override readonly kind = 'file-refused'
  constructor(readonly code: FileRefusal) {
    super(`File refused: ${code}`)
    this.name = 'FileRefused'
  }
}
