import sharp from 'sharp'
import { beforeAll, expect, test } from 'vitest'

const base = process.env['PUBLIC_URL'] ?? 'http://localhost:3000'
const ulb = 'uk.dehradun'
const uploads = 40

let worst: string
let type: string

beforeAll(async () => {
  // As many pixels as a picture may have, in a format that must be read whole.
  const create = { width: 8_000, height: 5_000, channels: 4, background: '#368a' } as const
  worst = (await sharp({ create }).png().toBuffer()).toString('base64')
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

/** How long another client waits for what the database answers, in milliseconds. */
async function waited(): Promise<number> {
  const start = performance.now()
  const answer = await fetch(`${base}/api/v1/complaint-types?ulb=${ulb}`)
  await answer.arrayBuffer()
  expect(answer.status).toBe(200)
  return performance.now() - start
}

test('a storm of the worst allowed pictures is turned away in part, and nobody else waits for it', async () => {
  const drafts: string[] = []
  for (let begun = 0; begun < uploads; begun += 1) drafts.push(await draft())
  await waited()
  const calm: number[] = []
  for (let times = 0; times < 20; times += 1) calm.push(await waited())

  let storming = true
  const photos = [1, 2].map((number) => ({ name: `${number}.png`, content: worst }))
  const storm = Promise.all(
    drafts.map(async (id) => {
      const answer = await post(`/complaint-drafts/${id}/photos`, { ulb, photos })
      return { status: answer.status, after: answer.headers.get('retry-after') }
    }),
  ).finally(() => (storming = false))
  const during: number[] = []
  while (storming) during.push(await waited())

  const answers = await storm
  const counts = Object.groupBy(answers, ({ status }) => String(status))
  const refused = counts['503'] ?? []
  const shares = Object.entries(counts).map(([status, of = []]) => `${of.length} × ${status}`)
  const [calmest, worstOf] = [Math.max(...calm), Math.max(...during)].map(Math.round)
  process.stdout.write(
    `${uploads} uploads: ${shares.join(', ')}; another client: calm ${calmest} ms, storm ${worstOf} ms, ${during.length} asked\n`,
  )
  expect(Object.keys(counts).sort()).toEqual(['201', '503'])
  for (const { after } of refused) expect(Number(after)).toBeGreaterThan(0)
  expect(during.length).toBeGreaterThan(5)
  expect(Math.max(...during)).toBeLessThanOrEqual(Math.max(250, 5 * Math.max(...calm)))
})
