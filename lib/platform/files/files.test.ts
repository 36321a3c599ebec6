import { createHash } from 'node:crypto'
import fc from 'fast-check'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { acceptedMimes } from './file-kind'
import type { Language } from '@/lib/platform/language/language'
import { sayIn } from '@/lib/platform/language/say-in'
import { fileRefusals } from './file-refusal'
import { inspectUpload, type AcceptedFile } from './files'
import { thumbnail } from './image'
import { blankPage, pdfOf } from './pdf/pdf-sample'
import { servingHeaders } from './serving-headers'

const inspect = (bytes: Uint8Array, name: string, maxBytes = 5_000_000) =>
  inspectUpload(bytes, { name, accepts: acceptedMimes, maxBytes })

const accepted = async (bytes: Uint8Array, name: string): Promise<AcceptedFile> => {
  const result = await inspect(bytes, name)
  if ('refusal' in result) throw new Error(`${name}: ${result.refusal}`)
  return result
}

const blank = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#386' } })
// Red on the left and blue on the right, told to be shown turned by 90°.
const phonePhoto = () =>
  blank(3_000, 2_000)
    .composite([
      {
        input: { create: { width: 1_500, height: 2_000, channels: 3, background: '#f00' } },
        left: 0,
        top: 0,
      },
    ])
    .withExif({
      IFD0: { Make: 'PhoneMaker', Orientation: '6' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '30/1 19/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()

describe('a picture', () => {
  test('is turned upright, made smaller and keeps no place, maker or profile', async () => {
    const original = await phonePhoto()
    expect((await sharp(original).metadata()).exif?.includes('PhoneMaker')).toBe(true)
    const file = await accepted(original, 'IMG_2041.JPG')
    expect(file).toMatchObject({
      mime: 'image/jpeg',
      extension: 'jpg',
      width: 1_600,
      height: 2_400,
    })
    const { exif, xmp, icc, iptc, orientation } = await sharp(file.bytes).metadata()
    expect([exif, xmp, icc, iptc, orientation]).toEqual(Array(5).fill(undefined))
    const [red = 0, , blue = 255] = await sharp(file.bytes)
      .extract({ left: 800, top: 100, width: 1, height: 1 })
      .raw()
      .toBuffer()
    expect(red).toBeGreaterThan(200)
    expect(blue).toBeLessThan(60)
    expect(file.sha256).toBe(createHash('sha256').update(file.bytes).digest('hex'))
  })

  test('becomes a JPEG, or a WebP where it is transparent, whatever its name said', async () => {
    const opaque = await blank(20, 10).ensureAlpha().png().toBuffer()
    const clear = await blank(20, 10).ensureAlpha(0.5).png().toBuffer()
    const grey = await blank(20, 10).greyscale().png().toBuffer()
    expect((await accepted(opaque, 'scan.jpg')).name).toBe('scan.jpg')
    expect(await accepted(grey, 'scan')).toMatchObject({ mime: 'image/jpeg', name: 'scan.jpg' })
    expect(await accepted(clear, 'sign.png')).toMatchObject({
      mime: 'image/webp',
      name: 'sign.webp',
    })
    expect((await accepted(await blank(9, 9).webp().toBuffer(), 'a.webp')).mime).toBe('image/jpeg')
  })

  test.each([
    'a.png',
    'a.jfif',
    'a.JPE',
    'a.heic',
    'a',
    '',
    'a.jpg.download',
    'a.pdf',
    'a.html',
    '..',
  ])('that is a JPEG is one under the name %j', async (name) => {
    const file = await accepted(await blank(30, 20).jpeg().toBuffer(), name)
    expect(file).toMatchObject({ mime: 'image/jpeg', extension: 'jpg', width: 30, height: 20 })
    expect(file.name).toMatch(/^[a-z-]+\.jpg$/)
    expect(servingHeaders({ ...file, disposition: 'inline' })['Content-Type']).toBe('image/jpeg')
  })

  test('has a small WebP for lists', async () => {
    const { width, height, format } = await sharp(await thumbnail(await phonePhoto())).metadata()
    expect([width, height, format]).toEqual([320, 213, 'webp'])
  })

  test('with more than 40 million pixels is not even decoded', async () => {
    const bomb = await blank(8_000, 5_001).png().toBuffer()
    expect(await inspect(bomb, 'bomb.png')).toEqual({ refusal: 'too-many-pixels' })
  })

  test('of a camera with 50 million pixels is made smaller while it is read', async () => {
    const photo = await blank(8_160, 6_144).jpeg().withMetadata({ orientation: 6 }).toBuffer()
    let most = 0
    const before = process.memoryUsage().rss
    const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 5)
    expect(await accepted(photo, 'IMG_50MP.jpg')).toMatchObject({ width: 1_807, height: 2_400 })
    clearInterval(watch)
    // As a whole it would take 150 MB and more.
    expect(most - before).toBeLessThan(100_000_000)
  })

  test.each([
    ['a JPEG of more than 64 million pixels', () => blank(8_001, 8_000).jpeg()],
    [
      'one in several passes of more than 40',
      () => blank(8_000, 5_001).jpeg({ progressive: true }),
    ],
    ['an interlaced PNG of more than 16', () => blank(4_000, 4_001).png({ progressive: true })],
    ['a WebP of more than 40', () => blank(8_000, 5_001).webp({ effort: 0 })],
  ])('%s is not even decoded', async (_, picture) => {
    expect(await inspect(await picture().toBuffer(), 'a')).toEqual({ refusal: 'too-many-pixels' })
  })

  test('that is cut off is damaged', async () => {
    const photo = await blank(400, 300).jpeg().toBuffer()
    const cut = photo.subarray(0, photo.length / 2)
    expect(await inspect(cut, 'cut.jpg')).toEqual({ refusal: 'damaged' })
  })
})

describe('any upload', () => {
  test('empty, too large or of a kind not asked for is refused', async () => {
    const photo = await blank(20, 10).jpeg().toBuffer()
    expect(await inspect(new Uint8Array(), 'a.jpg')).toEqual({ refusal: 'empty' })
    expect(await inspect(photo, 'a.jpg', photo.length - 1)).toEqual({ refusal: 'too-large' })
    expect(await inspect(photo, 'a.jpg', photo.length)).toHaveProperty('mime')
    const pdfOnly = { name: 'a.jpg', accepts: ['application/pdf'], maxBytes: 99_999 } as const
    expect(await inspectUpload(photo, pdfOnly)).toEqual({ refusal: 'type-not-accepted' })
  })

  test('with the EICAR test file anywhere is refused', async () => {
    const eicar = Buffer.from(
      ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD', '-ANTIVIRUS-TEST-FILE!$H+H*'].join(''),
    )
    const photo = await blank(20, 10).jpeg().toBuffer()
    const pdf = pdfOf([...blankPage(), { dictionary: '', stream: eicar.toString('latin1') }])
    for (const bytes of [eicar, Buffer.concat([photo, eicar]), pdf]) {
      expect(await inspect(bytes, 'a.pdf')).toEqual({ refusal: 'malware-test-file' })
    }
  })

  test('of any bytes behind any beginning gets an answer, never an exception', async () => {
    const photo = await blank(20, 10).jpeg().toBuffer()
    const png = await blank(20, 10).png().toBuffer()
    const whole = [photo, png, pdfOf(blankPage())]
    const changed = fc
      .tuple(fc.constantFrom(...whole), fc.nat(2_000), fc.uint8Array({ maxLength: 12 }))
      .map(([bytes, at, more]) => {
        const place = at % bytes.length
        return Buffer.concat([bytes.subarray(0, place), more, bytes.subarray(place + more.length)])
      })
    await fc.assert(
      fc.asyncProperty(changed, async (bytes) => {
        const result = await inspect(bytes, 'a')
        expect(
          'refusal' in result ? fileRefusals.includes(result.refusal) : result.bytes.length > 0,
        ).toBe(true)
      }),
      { numRuns: 400 },
    )
  })

  test('is refused in both languages', () => {
    for (const code of fileRefusals) {
      const say = (language: Language) =>
        sayIn(language, 'faults', `file-${code}`, { megabytes: 10 })
      expect(say('en')).toMatch(/^[A-Z]/)
      expect(say('hi')).toMatch(/[\u0900-\u097f]/)
    }
  })
})
