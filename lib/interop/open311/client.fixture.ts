import pg from 'pg'
import { afterAll, beforeAll, expect } from 'vitest'
import { env } from '@/lib/infra/env/env'
import { issueApiKey } from '@/lib/platform/api-keys/issue-api-key'
import { employed } from '@/lib/platform/workflow/office.fixture'
import type { Value } from './document'
import { open311Answer } from './open311'
import { published } from './published.fixture'
import { asText, readXml } from './read-xml.fixture'

/** The database as its owner, to set what a test needs. */
export const owner = new pg.Client({ connectionString: env().DATABASE_URL })

const base = 'http://palika.test/api/open311'

type Sent = { form?: Record<string, string> | string; headers?: Record<string, string> }

/** Sends a request as a client does. */
export function send(path: string, { form, headers = {} }: Sent = {}): Promise<Response> {
  const body = typeof form === 'object' ? new URLSearchParams(form).toString() : form
  const type = { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' }
  return open311Answer(
    new Request(
      `${base}/${path}`,
      body === undefined ? { headers } : { method: 'POST', body, headers: { ...type, ...headers } },
    ),
  )
}

type Kind = keyof typeof published

/** Reads an answer, which must be what is published of its kind, in its format. */
export async function read(response: Response, kind: Kind): Promise<Value> {
  const { root, schema } = published[kind]
  const type = response.headers.get('content-type')
  const body = await response.text()
  if (type === 'application/json; charset=utf-8') {
    const value = JSON.parse(body) as Value
    expect(schema.safeParse(value).error?.issues).toBeUndefined()
    return value
  }
  expect(type).toBe('text/xml; charset=utf-8')
  const known = await owner.query<{ ok: boolean }>('SELECT xml_is_well_formed_document($1) AS ok', [
    body,
  ])
  expect(known.rows[0]?.ok).toBe(true)
  const xml = readXml(body)
  expect(xml.root).toBe(root)
  expect(schema.safeParse(xml.value).error?.issues).toBeUndefined()
  return xml.value
}

/** The answer to `path` with its query, which XML and JSON must say alike; in JSON's values. */
export async function readBoth(path: string, query: string, kind: Kind): Promise<Value> {
  const [json, xml] = await Promise.all([
    send(`${path}.json?${query}`).then((response) => read(response, kind)),
    send(`${path}.xml?${query}`).then((response) => read(response, kind)),
  ])
  expect(xml).toEqual(asText(json))
  return json
}

/** The ULB of the tests, and the query that names it. */
export const ulb = 'uk.haldwani'
export const here = `jurisdiction_id=${ulb}`
let key = ''

/** Gives the tests of a file a client with a key. */
export function asClient(): void {
  beforeAll(async () => {
    await owner.connect()
    const admin = await employed('Administrator', ['ULBADMIN'], ulb)
    key = (await issueApiKey(admin, { name: 'City app' })).key
  })
  afterAll(() => owner.end())
}

/** The form of a report that is taken, with changes. */
export const form = (fields: Record<string, string> = {}) => ({
  ...{ api_key: key, jurisdiction_id: ulb, service_code: 'DamagedRoad', lat: '29.22' },
  ...{ long: '79.52', description: 'A hole <b>&</b> a "heap"', ...fields },
})

/** Reports, and gives the number. */
export async function report(fields: Record<string, string> = {}): Promise<string> {
  const answer = await send('v2/requests.json', { form: form(fields) })
  expect(answer.status).toBe(201)
  const [made] = (await read(answer, 'created')) as { service_request_id: string }[]
  return made?.service_request_id ?? ''
}

/** A request as everybody reads it. */
export async function one(number: string) {
  const value = await readBoth(`v2/requests/${number}`, here, 'requests')
  return (value as Record<string, unknown>[])[0]
}

/** Changes a complaint behind everybody's back. */
export const set = (number: string, what: string) =>
  owner.query(`UPDATE complaint SET ${what} WHERE number = $1`, [number])

/** An answer that refuses: its HTTP status and what it says, the same in both formats. */
export async function refusal(path: string, sent?: Record<string, string>) {
  const [json, xml] = await Promise.all(
    ['json', 'xml'].map((format) =>
      send(path.replace(/(\?|$)/, `.${format}$1`), sent ? { form: sent } : {}),
    ),
  )
  if (!json || !xml) throw new Error('No answer')
  expect(xml.status).toBe(json.status)
  await read(xml, 'errors')
  const errors = (await read(json, 'errors')) as { code: number; description: string }[]
  return { status: json.status, errors, said: errors.map((error) => error.description).join() }
}
