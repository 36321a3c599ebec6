import { fileTypeFromBuffer } from 'file-type'
import { FileRefused } from './file-refusal'

/** The kinds of file that may be uploaded. */
export const acceptedMimes = ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'] as const

/** One of them. */
export type AcceptedMime = (typeof acceptedMimes)[number]

/** The extension that a stored file of the kind is given. */
export const extensionOf: Record<AcceptedMime, string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'application/pdf': 'pdf',
}

const signatures: readonly (readonly [AcceptedMime, RegExp])[] = [
  ['image/jpeg', /^\xff\xd8\xff[\xc0-\xfe]/],
  ['image/png', /^\x89PNG\r\n\x1a\n\0\0\0\rIHDR/],
  ['image/webp', /^RIFF[^]{4}WEBPVP8[ LX]/],
  ['application/pdf', /^%PDF-[12]\.\d[\r\n ]/],
]

// Apple's own format, which needs a patented decoder; people need to hear what to do about it.
const phonePhoto = /^[^]{4}ftyp(hei[cfmsx]|hev[cmsx]|mif1|msf1)/

const claimed = /\.(jpe?g|jpe|jfif|png|webp|pdf)\s*$/i

/**
 * The kind by content, with a second opinion; throws `FileRefused`. What a picture is called decides nothing, since phones and
 * messengers call a JPEG .png, .heic or nothing at all, and it is drawn anew; a PDF is kept as it came, so its name must say so.
 */
export const kindOf = async (bytes: Buffer, name: string, accepts: readonly AcceptedMime[]) => {
  const head = bytes.subarray(0, 64).toString('latin1')
  if (phonePhoto.test(head)) throw new FileRefused('heic')
  const mime = signatures.find(([, signature]) => signature.test(head))?.[0]
  if (!mime) throw new FileRefused(claimed.test(name) ? 'content-mismatch' : 'type-not-accepted')

  const hasName = /\.[^.\s]+\s*$/.test(name)
  if (mime === 'application/pdf' && hasName && !/\.pdf\s*$/i.test(name))
    throw new FileRefused('content-mismatch')
  const second = (await fileTypeFromBuffer(bytes))?.mime.replace('image/apng', 'image/png')
  if (second !== mime) throw new FileRefused('content-mismatch')
  if (!accepts.includes(mime)) throw new FileRefused('type-not-accepted')
  return mime
}
