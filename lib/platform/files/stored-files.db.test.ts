import { buffer } from 'node:stream/consumers'
import sharp from 'sharp'
import { beforeAll, describe, expect, test } from 'vitest'
import { clock } from '@/lib/infra/clock/clock'
import { transaction } from '@/lib/infra/database/database'
import type { Caller } from '../access/actor'
import { signedIn } from '../applications/applicant.fixture'
import { InvalidInput } from '../operations/errors'
import { examine, largestUpload } from './examining/examined-file'
import { fileUrl } from './file-url'
import { openFile, type OpenedFile } from './open-file'
import { blankPage, pdfOf } from './pdf/pdf-sample'
import { storeUpload, type StoredFile } from './store-upload'

const tenant = 'uk.dehradun'
const now = new Date('2026-11-23T06:00:00Z')
const after = (seconds: number) => new Date(now.getTime() + seconds * 1000)
type Signed = Awaited<ReturnType<typeof signedIn>>
let citizen: Signed
let other: Signed
let photo: Buffer
let kept: StoredFile

const store = async (
  bytes: Uint8Array,
  name: string,
  more: { accepts?: ('image' | 'pdf')[] } = {},
) => {
  const file = { name, content: await examine(name, bytes) }
  const { personId, hash } = citizen
  const owned = { tenantId: tenant, personId, uploadedBy: personId }
  return transaction({ by: 'session', hash, tenant, at: new Date() }, (tx) =>
    storeUpload(tx, { ...owned, file, accepts: ['image', 'pdf'], ...more }, now),
  )
}

beforeAll(async () => {
  citizen = await signedIn({ name: 'Kamla Rawat', mobile: '9800004410' })
  other = await signedIn({ name: 'Devendra Negi', mobile: '9800041172' })
  photo = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#875' } })
    .withExif({ IFD3: { GPSLatitude: '30/1 19/1 0/1' } })
    .jpeg()
    .toBuffer()
  kept = await store(photo, 'दुकान.jpg')
})

const open = (caller: Caller, url: string, at = now) => {
  const { pathname, searchParams } = new URL(url, 'http://x')
  const [, , , ulb = '', fileId = ''] = pathname.split('/')
  const wanted = {
    tenant: ulb,
    fileId,
    token: searchParams.get('k') ?? '',
    small: searchParams.get('v') === 'thumb',
  }
  return clock.at(at, () => openFile(caller, wanted))
}

const bodyOf = async (opened: OpenedFile | undefined) => {
  if (!opened || 'again' in opened) throw new Error('The file did not open')
  return buffer(opened.body)
}

const link = (person?: string) =>
  fileUrl({ tenant, fileId: kept.id, disposition: 'inline', ...(person && { person }) }, now)

describe('an upload', () => {
  test('is kept as its pixels, with a small picture, and without the place it was taken', async () => {
    expect(kept).toMatchObject({ mime: 'image/jpeg', width: 900, height: 600, name: 'दुकान.jpg' })
    const whole = await bodyOf(await open(citizen, link(citizen.personId)))
    expect((await sharp(whole).metadata()).exif).toBeUndefined()
    const small = await bodyOf(await open(citizen, `${link(citizen.personId)}&v=thumb`))
    expect(await sharp(small).metadata()).toMatchObject({ format: 'webp', width: 320 })
  })

  test('of a PDF keeps its bytes and has no small picture', async () => {
    const bytes = pdfOf(blankPage())
    const pdf = await store(bytes, 'deed.pdf')
    expect(pdf).toMatchObject({ mime: 'application/pdf', pages: 1, bytes: bytes.length })
    const url = fileUrl({ tenant, fileId: pdf.id, disposition: 'attachment' }, now)
    const opened = await open({ by: 'guest' }, url)
    expect((await bodyOf(opened)).equals(bytes)).toBe(true)
    expect(await open({ by: 'guest' }, `${url}&v=thumb`)).toBeUndefined()
  })

  test.each([
    ['file-empty', Buffer.alloc(0), 'a.jpg'],
    ['file-content-mismatch', Buffer.from('<script>alert(1)</script>'), 'a.jpg'],
    ['file-type-not-accepted', Buffer.from('hello'), 'a.txt'],
    [
      'file-heic',
      Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic'), Buffer.alloc(60)]),
      'IMG_0001.HEIC',
    ],
  ])('is refused with %s', async (code, bytes, name) => {
    const refused: unknown = await store(bytes, name).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(InvalidInput)
    expect((refused as InvalidInput).faults).toMatchObject({ file: [{ code }] })
  })

  test('is refused where its kind is not asked for, or when it is too large', async () => {
    await expect(store(photo, 'a.jpg', { accepts: ['pdf'] })).rejects.toMatchObject({
      faults: { file: [{ code: 'file-type-not-accepted' }] },
    })
    await expect(
      store(Buffer.concat([photo, Buffer.alloc(largestUpload)]), 'a.jpg'),
    ).rejects.toMatchObject({
      faults: { file: [{ code: 'file-too-large' }] },
    })
  })
})

test('an upload that nobody looked at is not kept: looking would hold the transaction', async () => {
  const owned = { tenantId: tenant, personId: null, uploadedBy: null, accepts: ['image'] as const }
  const kept = transaction({ by: 'reach', kind: 'SYSTEM', tenant }, (tx) =>
    storeUpload(tx, { ...owned, file: { name: 'a.jpg', content: photo } }, now),
  )
  await expect(kept).rejects.toThrow('before it was examined')
})

describe('a link to a file', () => {
  test('may only show or save it', async () => {
    const opened = await open(citizen, link(citizen.personId))
    if (!opened || 'again' in opened) throw new Error('The file did not open')
    opened.body.destroy()
    expect(opened.headers).toMatchObject({
      'Content-Type': 'image/jpeg',
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': expect.stringContaining('sandbox') as string,
    })
  })

  test('for one person opens for no other, signed in or not', async () => {
    expect(await open(other, link(citizen.personId))).toBeUndefined()
    expect(await open({ by: 'guest' }, link(citizen.personId))).toBeUndefined()
    expect(await open({ by: 'session', hash: 'ended' }, link(citizen.personId))).toBeUndefined()
  })

  test('that ran out is renewed for the person it was given to, and for nobody else', async () => {
    const opened = await open(citizen, link(citizen.personId), after(301))
    expect(opened).toEqual({
      again: fileUrl(
        { tenant, fileId: kept.id, disposition: 'inline', person: citizen.personId },
        after(301),
      ),
    })
    expect(await open({ by: 'guest' }, link(), after(301))).toBeUndefined()
    expect(await open(other, link(citizen.personId), after(301))).toBeUndefined()
  })

  test('opens no other file and no other ULB', async () => {
    const elsewhere = link().replace(tenant, 'uk.haridwar')
    expect(await open({ by: 'guest' }, elsewhere)).toBeUndefined()
    const swapped = link().replace(`/${kept.id}?`, `/${citizen.personId}?`)
    expect(await open({ by: 'guest' }, swapped)).toBeUndefined()
  })

  test('signed for the wrong person shows a citizen nothing of somebody else', async () => {
    // Even a link we should never have given out: the row itself is out of reach.
    expect(await open(other, link(other.personId))).toBeUndefined()
  })
})
