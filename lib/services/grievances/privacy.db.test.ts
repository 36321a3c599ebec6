import sharp from 'sharp'
import { beforeAll, describe, expect, test } from 'vitest'
import { GET as feed } from '@/app/api/complaints/[ulb]/feed/route'
import { GET as photoFile } from '@/app/api/complaints/[ulb]/photos/[photo]/route'
import { GET as openDataFile } from '@/app/api/open-data/complaints/[ulb]/[file]/route'
import { GET as shortAddress } from '@/app/[lang]/(public)/(state)/complaints/[...path]/route'
import { queries as figures } from '@/lib/insight/insight'
import { open311Answer } from '@/lib/interop/open311/open311'
import type { Caller } from '@/lib/platform/access/actor'
import { signedIn } from '@/lib/platform/applications/applicant.fixture'
import { callable } from '@/lib/platform/modules/started'
import { comment } from './comment'
import { operations } from './operations'
import {
  asSystem,
  complained,
  guest,
  office,
  photograph,
  showPhotos,
  someWard,
  type,
  ulb,
} from './complained.fixture'
import { follow } from './following/follow'
import { takeComplaintAction } from './take-complaint-action'

/** What no public answer may hold, each to be told apart from everything else. */
const secrets = {
  name: 'Zenobia Quillfeather',
  mobile: '9876012345',
  writtenMobile: '98760-12345',
  email: 'zenobia.q@example.in',
  follower: 'watchful.neighbour@example.in',
  officer: 'Xanthippe Oakensworth',
  placeWords: 'ultramarine parrot',
  placeAnswer: 'tangerine heron',
  hiddenWords: 'vermilion walrus',
  hiddenLandmark: 'the cerulean lighthouse',
  comment: 'an indigo hedgehog came by',
  between: 'a crimson otter said so',
  photo: 'IMG_of_zenobia',
  door: '12/4-Quince',
  device: 'Palmphone of Zenobia',
}
const place = { latitude: 29.5971, longitude: 79.6591 }

let citizen: Caller & { personId: string }
let shown: { id: string; number: string }
let hidden: { id: string; number: string }
let ids: string[]

beforeAll(async () => {
  citizen = await signedIn({ name: secrets.name, mobile: secrets.mobile })
  const staff = await office(secrets.officer)
  const ward = await someWard()
  const told = { ...place, ward, name: secrets.name }
  const photos = [{ name: `${secrets.photo}.jpg`, content: await takenByTelephone() }]
  shown = await complained(citizen, {
    ...{ ...told, photos, landmark: `House No. ${secrets.door}, ask on ${secrets.writtenMobile}` },
    description: `A van. Call ${secrets.mobile} or write to ${secrets.email}`,
  })
  const plain = await complained(citizen, {
    ...{ ...told, photos, visibility: 'PLACE', description: `A van, ${secrets.placeWords}` },
  })
  hidden = await complained(citizen, {
    ...{ ...told, visibility: 'HIDDEN', description: secrets.hiddenWords },
    ...{ landmark: secrets.hiddenLandmark, photos },
  })
  for (const { id } of [shown, plain, hidden]) {
    await showPhotos(id)
    await comment(citizen, { ulb, id, remark: secrets.comment })
    const assign = { id, action: 'ASSIGN', assignee: staff.field.personId } as const
    await takeComplaintAction(staff.router, { ...assign, remark: secrets.between })
    await takeComplaintAction(staff.field, {
      ...{ id, action: 'RESOLVE', remark: `Told ${secrets.mobile}` },
    })
    await takeComplaintAction(citizen, { ulb, id, action: 'REOPEN', remark: secrets.comment })
  }
  await asSystem((tx) =>
    tx.complaint.updateMany({
      where: { id: plain.id },
      data: { attributes: { note: secrets.placeAnswer } },
    }),
  )
  await follow(guest, { ulb, number: shown.number, email: secrets.follower })
  const followers = await asSystem((tx) => tx.complaintFollower.findMany({}))
  ids = [
    ...[citizen.personId, staff.router.personId, staff.field.personId, hidden.id],
    ...followers.flatMap(({ id, addressCipher, addressIndex }) => [
      id,
      addressCipher,
      addressIndex,
    ]),
  ]
})

/** A photograph that tells who took it, with what and where, as a telephone's does. */
const takenByTelephone = async () =>
  sharp((await photograph()).content)
    .withExif({
      IFD0: { Artist: secrets.name, Model: secrets.device, Copyright: secrets.email },
      IFD3: {
        ...{ GPSLatitudeRef: 'N', GPSLatitude: '29/1 35/1 4956/100' },
        ...{ GPSLongitudeRef: 'E', GPSLongitude: '79/1 39/1 3276/100' },
      },
    })
    .jpeg()
    .toBuffer()

/** Fails with the secret that a public answer holds. */
function expectNothingOf(answer: string, of: string) {
  const plain = answer.replace(/\\u[\da-f]{4}/gi, (code) =>
    String.fromCharCode(parseInt(code.slice(2), 16)),
  )
  for (const secret of [...Object.values(secrets), ...ids, hidden.number])
    expect(plain.toLowerCase().includes(secret.toLowerCase()), `${of} holds ${secret}`).toBe(false)
}

const queries = callable([...operations, ...figures]).filter(
  ({ definition }) => definition.reads && definition.permission === 'public',
)

// Everything any of them asks for. What holds a key that only its owner has is not asked with that key.
const asked = (number: string) => ({
  ...{ ulb, number, type, ...place, zoom: 19 },
  ...{ south: 29, north: 30, west: 79, east: 80, lastFour: '0000' },
  photo: '00000000-0000-4000-8000-000000000000',
})

/** The queries that answered, after looking through what they said. */
async function lookedThrough(caller: Caller): Promise<string[]> {
  const answered = new Set<string>()
  for (const query of queries) {
    for (const number of [shown.number, hidden.number]) {
      const answer = await query(caller, asked(number)).catch((error: unknown) => error)
      const { name } = query.definition
      expectNothingOf(textOf(answer).replaceAll(number, ''), name)
      if (!(answer instanceof Error)) answered.add(name)
    }
  }
  return [...answered]
}

const textOf = (answer: unknown) =>
  answer instanceof Error ? answer.message : JSON.stringify(answer)

const mustAnswer = [
  'complaints.clusters',
  'complaints.find-requests',
  'complaints.list-types',
  'complaints.nearby',
  'complaints.open-data',
  'complaints.public',
  'complaints.public-list',
  'complaints.scorecard',
]

describe('what somebody tells of themselves is in no public answer', () => {
  test('of any query that everybody may ask', async () => {
    expect(await lookedThrough(guest)).toEqual(expect.arrayContaining(mustAnswer))
  })

  test('nor when another citizen asks', async () => {
    const other = await signedIn({ name: 'Hari Negi', mobile: '9800007711' })
    expect(await lookedThrough(other)).toEqual(expect.arrayContaining(mustAnswer))
  })

  test('of the feeds, in either language', async () => {
    const params = Promise.resolve({ ulb: 'almora' })
    for (const query of ['lang=en', 'lang=hi', `ward=${await someWard()}`]) {
      const url = `http://localhost/api/complaints/almora/feed?${query}`
      const answer = await feed(new Request(url), { params })
      const text = await answer.text()
      expect(text).toContain(shown.number)
      expectNothingOf(text, `feed ${query}`)
    }
  })

  test('of Open311, in either format', async () => {
    for (const format of ['json', 'xml']) {
      for (const path of [
        'requests',
        `requests/${shown.number}`,
        `requests/${hidden.number}`,
        'services',
      ]) {
        const url = `http://localhost/api/open311/v2/${path}.${format}?jurisdiction_id=${ulb}&extensions=true`
        const text = await (await open311Answer(new Request(url))).text()
        if (path === 'requests') expect(text).toContain(shown.number)
        expectNothingOf(text.replaceAll(path, ''), `Open311 ${path}.${format}`)
      }
    }
  })

  test('of open data, in either format', async () => {
    for (const [town, file] of [
      ...['figures.csv', 'figures.json'].map((name) => ['almora', name] as const),
      ...['figures.csv', 'figures.json'].map((name) => ['uttarakhand', name] as const),
    ]) {
      const params = Promise.resolve({ ulb: town, file })
      const answer = await openDataFile(new Request('http://localhost/open-data'), { params })
      expect(answer.status, `${town} ${file}`).toBe(200)
      expectNothingOf(await answer.text(), `${town} ${file}`)
    }
  })

  test('of the short address, which leads to no page of a hidden one', async () => {
    for (const [number, leads] of [
      [shown.number, `/en/almora/complaints/${shown.number}`],
      [hidden.number, '/en/track'],
    ] as const) {
      const params = Promise.resolve({ lang: 'en', path: [number] })
      const answer = await shortAddress(new Request('http://localhost/complaints'), { params })
      const location = answer.headers.get('location') ?? ''
      expect(location).toContain(leads)
      expectNothingOf(location.replaceAll(number, ''), 'short address')
    }
  })

  test('of a photograph: neither its name on the telephone nor what the telephone wrote into it', async () => {
    const photos = await asSystem((tx) => tx.complaintPhoto.findMany({}))
    const answers = await Promise.all(
      photos.map(async ({ id, complaintId }) => {
        const params = Promise.resolve({ ulb: 'almora', photo: id })
        const answer = await photoFile(new Request('http://localhost/photo'), { params })
        expectNothingOf(JSON.stringify([...answer.headers]), 'photograph')
        const bytes = Buffer.from(await answer.arrayBuffer())
        expectNothingOf(bytes.toString('latin1'), 'photograph')
        if (answer.status === 200) {
          const { exif, xmp, iptc } = await sharp(bytes).metadata()
          expect([exif, xmp, iptc]).toEqual([undefined, undefined, undefined])
        }
        return [complaintId, answer.status]
      }),
    )
    expect(answers.filter(([, status]) => status === 200).map(([id]) => id)).toEqual([shown.id])
  })
})
