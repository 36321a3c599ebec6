import sharp, { type Sharp } from 'sharp'
import type { AcceptedMime } from './file-kind'
import { FileRefused } from './file-refusal'

const maxSide = 2_400

// One picture uses one core, and is not remembered: the next is another.
sharp.concurrency(1)
sharp.cache(false)

/**
 * How many pixels a picture may have, by what reading it costs. A JPEG as cameras write it is made smaller while it is read,
 * line by line; one written in several passes is held as a whole, and so is an interlaced PNG, with up to eight bytes a pixel.
 */
const pixelsOf = (format: string, inPasses: boolean): number => {
  if (format === 'jpeg') return inPasses ? 40_000_000 : 64_000_000
  return format === 'png' && inPasses ? 16_000_000 : 40_000_000
}
const mostPixels = 64_000_000

/** A picture drawn anew: upright, at most 2,400 pixels a side, and nothing but its pixels. */
export type CleanImage = {
  readonly bytes: Buffer
  readonly mime: AcceptedMime
  readonly width: number
  readonly height: number
}

/**
 * JPEG, or WebP where something is transparent; metadata and trailing data stay behind. Throws
 * `FileRefused`.
 */
export const cleanImage = async (bytes: Buffer, mime: AcceptedMime): Promise<CleanImage> => {
  await checkHeader(bytes, mime)
  const upright = open(bytes).autoOrient()
  const smaller = upright.resize({
    width: maxSide,
    height: maxSide,
    fit: 'inside',
    withoutEnlargement: true,
  })
  const pixels = await smaller.raw().toBuffer({ resolveWithObject: true }).catch(damaged)

  const { width, height, channels } = pixels.info
  const image = sharp(pixels.data, { raw: { width, height, channels } })
  const isOpaque = channels === 1 || channels === 3 || (await image.stats()).isOpaque
  const encoded = isOpaque
    ? image.removeAlpha().jpeg({ quality: 84, chromaSubsampling: '4:4:4' })
    : image.webp({ quality: 84 })
  return {
    bytes: await encoded.toBuffer(),
    mime: isOpaque ? 'image/jpeg' : 'image/webp',
    width,
    height,
  }
}

/** A WebP of a stored picture, at most `side` pixels wide and high; for lists. */
export const thumbnail = (bytes: Uint8Array, side = 320): Promise<Buffer> =>
  open(Buffer.from(bytes))
    .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
    .webp({ quality: 70 })
    .toBuffer()
    .catch(damaged)

const open = (bytes: Buffer): Sharp =>
  sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' }).timeout({ seconds: 20 })

const checkHeader = async (bytes: Buffer, mime: AcceptedMime) => {
  const header = await sharp(bytes, { limitInputPixels: false }).metadata().catch(damaged)
  if (`image/${header.format}` !== mime) throw new FileRefused('damaged')
  const most = pixelsOf(header.format, header.isProgressive ?? false)
  if (header.width * header.height > most) throw new FileRefused('too-many-pixels')
}

const damaged = (): never => {
  throw new FileRefused('damaged')
}
