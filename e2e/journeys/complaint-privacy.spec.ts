import type { APIRequestContext } from '@playwright/test'
import sharp from 'sharp'
import { Api } from '../fixtures/api'
import { expect, freshMobile, test } from '../fixtures/test'

const town = 'nainital'
const ulb = `uk.${town}`

/** What somebody tells of themselves, each to be told apart from everything else in the product. */
const told = {
  name: 'Zenobia Quillfeather',
  email: 'zenobia.q@example.in',
  door: '12/4-Quince',
  follower: 'watchful.neighbour@example.in',
}
const place = { latitude: 29.3919, longitude: 79.4542 }

/** Somebody with an account reports, with all of it in their words and in the photograph. */
async function reported(mobile: string): Promise<string> {
  const { challenge, demonstrationCode: code } = await new Api().does('post', '/auth/otp', {
    mobile,
  })
  const create = { width: 90, height: 60, channels: 3, background: '#986' } as const
  const photo = await sharp({ create })
    .withExif({
      IFD0: { Artist: told.name, Copyright: mobile },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '29/1 23/1 3084/100' },
    })
    .jpeg()
    .toBuffer()
  const { id, number } = await new Api().does('post', '/complaints', {
    ...{ ulb, type: 'IllegalParking', challenge, code, name: told.name, ...place },
    description: `A van. Call ${mobile} or write to ${told.email}`,
    landmark: `House No. ${told.door}`,
    photos: [{ name: `${told.name}.jpg`, content: photo.toString('base64') }],
  })
  const gro = await Api.officer('gro', town)
  const { photos } = (await gro.does('get', `/complaints/${String(id)}`)) as {
    photos: { id: string }[]
  }
  await gro.does('post', '/complaint-photos/checks', { show: photos.map((one) => one.id) })
  await new Api().does('post', `/complaints/${String(number)}/follow`, {
    ulb,
    email: told.follower,
  })
  return String(number)
}

/** Every public address that tells something of a complaint. */
const addresses = (number: string) => [
  ...['en', 'hi'].flatMap((lang) => [
    `/${lang}/${town}`,
    `/${lang}/${town}/complaints`,
    `/${lang}/${town}/complaints?type=IllegalParking`,
    `/${lang}/${town}/complaints?view=map&at=${place.latitude},${place.longitude}&zoom=18`,
    `/${lang}/${town}/complaints/${number}`,
    `/${lang}/${town}/scorecard`,
    `/${lang}/scorecard`,
    `/${lang}/track?number=${number}`,
    `/complaints/${number}?lang=${lang}`,
    `/api/complaints/${town}/feed?lang=${lang}`,
  ]),
  ...['csv', 'json'].map((kind) => `/api/open-data/complaints/${town}/figures.${kind}`),
  ...['xml', 'json'].flatMap((kind) => [
    `/api/open311/v2/requests.${kind}?jurisdiction_id=${ulb}`,
    `/api/open311/v2/requests/${number}.${kind}?jurisdiction_id=${ulb}`,
  ]),
  `/api/v1/complaints/public?ulb=${ulb}`,
  `/api/v1/complaints/public/${number}?ulb=${ulb}`,
]

/** Looks through an answer, and through the photographs it leads to. Gives its text. */
async function lookedThrough(
  request: APIRequestContext,
  address: string,
  secrets: readonly string[],
): Promise<string> {
  const answer = await request.get(address)
  expect(answer.status(), address).toBeLessThan(500)
  const text = await answer.text()
  for (const secret of secrets)
    expect(text.toLowerCase().includes(secret.toLowerCase()), `${address} holds ${secret}`).toBe(
      false,
    )
  return text
}

test('nothing that somebody tells of themselves is on any public page, feed or file', async ({
  request,
}) => {
  const mobile = freshMobile()
  const secrets = [...Object.values(told), mobile]
  const number = await reported(mobile)
  const another = await Api.citizen(freshMobile())

  const photos = new Set<string>()
  for (const address of addresses(number)) {
    const text = await lookedThrough(request, address, secrets)
    for (const [path] of text.matchAll(/\/api\/complaints\/[a-z-]+\/photos\/[\da-f-]{36}/g))
      photos.add(path)
  }
  const list = await lookedThrough(request, `/en/${town}/complaints?type=IllegalParking`, secrets)
  expect(list).toContain(number)
  const seen = await another.does('get', `/complaints/public/${number}?ulb=${ulb}`)
  for (const secret of secrets) expect(JSON.stringify(seen)).not.toContain(secret)

  expect(photos.size, 'photographs that the pages show').toBeGreaterThan(0)
  for (const path of photos) {
    const bytes = await (await request.get(path)).body()
    const { exif, xmp, iptc } = await sharp(bytes).metadata()
    expect([exif, xmp, iptc], path).toEqual([undefined, undefined, undefined])
    for (const secret of secrets) expect(bytes.toString('latin1'), path).not.toContain(secret)
  }
})
