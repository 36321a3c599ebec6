import { createHash } from 'node:crypto'
import { extensionOf, kindOf, type AcceptedMime } from './file-kind'
import { FileRefused, type FileRefusal } from './file-refusal'
import { cleanImage } from './image'
import { isMalwareTestFile } from './malware-test-file'
import { checkPdf } from './pdf/check-pdf'
import { safeName } from './safe-name'

/** An upload fit to be kept: pictures drawn anew, PDFs as they came; `sha256` (hex) is of `bytes`. */
export type AcceptedFile = {
  readonly bytes: Buffer
  readonly mime: AcceptedMime
  readonly extension: string
  readonly width?: number
  readonly height?: number
  readonly pages?: number
  readonly sha256: string
  readonly name: string
}

/** What is known of an upload, and what may be uploaded there. */
export type UploadRules = {
  readonly name: string
  readonly accepts: readonly AcceptedMime[]
  readonly maxBytes: number
}

/** Decides by content alone whether an upload is taken; never throws because of what it holds. */
export const inspectUpload = async (
  upload: Uint8Array,
  rules: UploadRules,
): Promise<AcceptedFile | { readonly refusal: FileRefusal }> => {
  try {
    return await accept(Buffer.from(upload.buffer, upload.byteOffset, upload.byteLength), rules)
  } catch (error) {
    if (FileRefused.is(error)) return { refusal: error.code }
    throw error
  }
}

const accept = async (
  upload: Buffer,
  { name, accepts, maxBytes }: UploadRules,
): Promise<AcceptedFile> => {
  if (upload.length === 0) throw new FileRefused('empty')
  if (upload.length > maxBytes) throw new FileRefused('too-large')
  if (isMalwareTestFile(upload)) throw new FileRefused('malware-test-file')

  const mime = await kindOf(upload, name, accepts)
  const content =
    mime === 'application/pdf'
      ? { bytes: upload, mime, pages: checkPdf(upload) }
      : await cleanImage(upload, mime)
  const extension = extensionOf[content.mime]
  const sha256 = createHash('sha256').update(content.bytes).digest('hex')
  return { ...content, extension, sha256, name: safeName(name, extension) }
}
