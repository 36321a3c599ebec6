import { randomUUID } from 'node:crypto'
import sharp from 'sharp'
import { beforeAll, expect, test } from 'vitest'
import { again, bearable, bystander, inTheCalm } from './bystander.fixture'

const base = process.env['PUBLIC_URL'] ?? 'http://localhost:3000'
const ulb = 'uk.dehradun'
const senders = 14
const seconds = 15

let worst: string
let type: string

beforeAll(async () => {
  // As many pixels as a picture may have in as few bytes: all the work is in reading it.
  const create = { width: 8_000, height: 5_000, channels: 3, background: '#368' } as const
  worst = (
    await sharp({ create }).png({ palette: true, colours: 2, compressionLevel: 9 }).toBuffer()
  ).toString('base64')
  const types = await fetch(`${base}/api/v1/complaint-types?ulb=${ulb}`)
  const offered = (await types.json()) as { types: { code: string }[] }
  type = offered.types[0]?.code ?? ''
})

const post = (path: string, body: object) =>
  fetch(`${base}/api/v1${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

async function draft(): Promise<string> {
  const answer = await post('/complaint-drafts', { ulb, type })
  expect(answer.status).toBe(201)
  return ((await answer.json()) as { draft: string }).draft
}

test(
  'a storm of the worst allowed pictures is turned away in part, and nobody else waits for it',
  again,
  async () => {
    const drafts: string[] = []
    for (let begun = 0; begun < senders; begun += 1) drafts.push(await draft())
    const cheap = `${base}/api/v1/complaint-types?ulb=${ulb}`
    const calm = await inTheCalm(cheap, 3_000)

    const answers: { status: number; after: string | null }[] = []
    const end = performance.now() + seconds * 1_000
    // Sent again and again under one id, a picture is looked at each time and kept once.
    const sent = async (draft: string) => {
      const photos = [{ id: randomUUID(), name: 'worst.png', content: worst }]
      while (performance.now() < end) {
        const answer = await post(`/complaint-drafts/${draft}/photos`, { ulb, photos })
        answers.push({ status: answer.status, after: answer.headers.get('retry-after') })
      }
    }
    const person = await bystander(cheap)
    await Promise.all(drafts.map(sent))
    const storm = await person.over()

    const statuses = [...new Set(answers.map(({ status }) => status))].sort()
    const refused = answers.filter(({ status }) => status === 503)
    process.stdout.write(
      `${answers.length} uploads, ${refused.length} turned away; another client: calm ${Math.round(calm.worst)} ms, storm ${Math.round(storm.worst)} ms of ${storm.answers}\n`,
    )
    expect(statuses).toEqual([201, 503])
    for (const { after } of refused) expect(Number(after)).toBeGreaterThan(0)
    expect(storm.answers).toBeGreaterThan(100)
    expect(storm.worst).toBeLessThanOrEqual(bearable(calm))
  },
)
