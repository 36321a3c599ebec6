import { beforeAll, describe, expect, test } from 'vitest'
import {
  asClient,
  here,
  one,
  owner,
  read,
  readBoth,
  refusal,
  report,
  send,
  set,
} from './client.fixture'

asClient()

describe('a list of requests', () => {
  let numbers: string[]
  beforeAll(async () => {
    numbers = [await report(), await report({ service_code: 'IllegalParking' }), await report()]
    const [first = '', second = '', third = ''] = numbers
    await set(first, `submitted_at = now() - interval '100 days', changed_at = now()`)
    await set(second, `open = false, state = 'RESOLVED', state_since = '2026-11-20T10:00:00Z'`)
    await set(third, `description = 'The third'`)
  })

  const list = async (query: string) =>
    (await readBoth('v2/requests', `${here}&${query}`, 'requests')) as {
      service_request_id: string
      status: string
      updated_datetime: string
    }[]
  const ids = async (query: string) =>
    (await list(query)).map(({ service_request_id: number }) => number)

  test('is of the last 90 days, the newest first', async () => {
    const all = await ids('')
    expect(all[0]).toBe(numbers[2])
    expect(all).not.toContain(numbers[0])
    expect(await ids('order=asc')).toEqual([...all].reverse())
  })

  test('may be of another span', async () => {
    const at = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString()
    expect(await ids(`start_date=${at(101)}&end_date=${at(99)}`)).toEqual([numbers[0]])
    expect(await ids(`end_date=${at(99)}`)).toEqual([numbers[0]])
  })

  test('may name requests, and then nothing else counts', async () => {
    const named = `service_request_id=${numbers[0]},${numbers[1]}&status=open&start_date=`
    expect((await ids(named)).sort()).toEqual(numbers.slice(0, 2).sort())
  })

  test('may be of a service and a status', async () => {
    expect(await ids('service_code=IllegalParking&status=closed')).toEqual([numbers[1]])
    expect(await ids('service_code=IllegalParking&status=open')).toEqual([])
    const both = await ids('service_code=IllegalParking,DamagedRoad&status=open,closed')
    expect(both).toContain(numbers[1])
    expect(both).toContain(numbers[2])
    expect(await ids('service_code=IllegalParking&service_code=DamagedRoad')).toEqual(both)
  })

  test('says when one ended', async () => {
    const [closed] = await list('service_code=IllegalParking')
    expect(closed).toMatchObject({ status: 'closed', updated_datetime: '2026-11-20T10:00:00.000Z' })
  })

  test('may be of what changed, whenever it was reported', async () => {
    const since = new Date(Date.now() - 3_600_000).toISOString()
    expect(await ids(`updated_after=${since}`)).toContain(numbers[0])
    expect(await ids(`updated_before=${since}`)).toEqual([])
  })

  test('comes in pages that hold each once', async () => {
    const all = await ids('')
    const pages: string[] = []
    for (let page = 1; ; page += 1) {
      const answer = await send(`v2/requests.json?${here}&page_size=2&page=${page}`)
      const rows = (await answer.json()) as { service_request_id: string }[]
      pages.push(...rows.map(({ service_request_id: number }) => number))
      if (!answer.headers.get('link')?.includes(`page=${page + 1}`)) break
    }
    expect(pages).toEqual(all)
  })
})

describe('what the public may see', () => {
  test('of a place is where and what, without words or pictures', async () => {
    const number = await report({ description: 'My neighbour' })
    await set(number, `visibility = 'PLACE'`)
    expect(await one(number)).toMatchObject({ description: null, media_url: null })
  })

  test('holds no telephone number and no mail address that somebody wrote into it', async () => {
    const description = 'Call 98000 06633 or me@palika.test, a hole'
    const found = await one(await report({ description, address_string: 'Gate, 9800006644' }))
    expect(JSON.stringify(found)).not.toMatch(/06633|me@palika|9800006644/)
    expect(found?.['description']).toContain('a hole')
  })

  test('is a picture only once an officer has looked at it', async () => {
    const number = await report()
    await owner.query(
      `WITH c AS (SELECT * FROM complaint WHERE number = $1), f AS (
         INSERT INTO stored_file (tenant_id, id, name, mime, bytes, sha256, storage_key, at)
         SELECT tenant_id, gen_random_uuid(), 'a.jpg', 'image/jpeg', 1, 'x', 'x', now() FROM c RETURNING id)
       INSERT INTO complaint_photo (tenant_id, id, complaint_id, file_id, phase, at)
       SELECT c.tenant_id, gen_random_uuid(), c.id, f.id, 'REPORTED', now() FROM c, f`,
      [number],
    )
    expect(await one(number)).toMatchObject({ media_url: null })
    await owner.query(`UPDATE complaint_photo SET shown_at = now()`)
    const shown = (await one(number))?.['media_url']
    expect(shown).toMatch(/^https?:\/\/.*\/photos\/[\da-f-]{36}$/)
    await set(number, `visibility = 'PLACE'`)
    expect(await one(number)).toMatchObject({ media_url: null })
  })

  test('of what is hidden is nothing', async () => {
    const number = await report()
    await set(number, `visibility = 'HIDDEN'`)
    expect((await refusal(`v2/requests/${number}?${here}`)).status).toBe(404)
    expect(await (await send(`v2/requests.xml?${here}`)).text()).not.toContain(number)
  })

  test('of another ULB’s is nothing', async () => {
    const number = await report()
    const { status } = await refusal(`v2/requests/${number}?jurisdiction_id=uk.dehradun`)
    expect(status).toBe(404)
  })
})

describe('the limits of a list', () => {
  const spanOf = (from: number, to: number) => {
    const at = (days: number) => new Date(Date.UTC(2025, 0, 1) + days * 86_400_000).toISOString()
    return `start_date=${at(from)}&end_date=${at(to)}`
  }
  const numbersOn = async (query: string) => {
    const answer = await send(`v2/requests.json?${here}&${query}`)
    const rows = (await read(answer, 'requests')) as { service_request_id: string }[]
    const numbers = rows.map(({ service_request_id: number }) => number)
    return { numbers, next: answer.headers.get('link') }
  }

  // More than one answer holds, in a span that no other test asks for.
  beforeAll(async () => {
    await owner.query(
      `WITH many AS (
         SELECT c.tenant_id, c.id AS model, jsonb_build_object('id', gen_random_uuid(), 'number', 'PGR-LIMIT-' || n,
           'submitted_at', '2025-01-10T00:00:00Z'::timestamptz + n * interval '1 minute') AS own
         FROM complaint c, generate_series(1, 1003) n WHERE c.number = $1
       ), work AS (
         INSERT INTO cases SELECT (jsonb_populate_record(w, own)).* FROM many JOIN cases w ON w.id = model
       )
       INSERT INTO complaint SELECT (jsonb_populate_record(c, own)).* FROM many JOIN complaint c ON c.id = model`,
      [await report()],
    )
  })

  test('are 1,000 in an answer; the others follow on the next page', async () => {
    const first = await numbersOn(spanOf(0, 90))
    expect(first.numbers).toHaveLength(1000)
    expect(first.numbers[0]).toBe('PGR-LIMIT-1003')
    expect(first.next).toMatch(/page=2.*rel="next"/)
    const second = await numbersOn(`${spanOf(0, 90)}&page=2`)
    expect(second).toEqual({ numbers: ['PGR-LIMIT-3', 'PGR-LIMIT-2', 'PGR-LIMIT-1'], next: null })
    expect((await refusal(`v2/requests?${here}&page_size=1001`)).said).toMatch(/page_size/)
    expect((await refusal(`v2/requests?${here}&page=0`)).said).toMatch(/page/)
  })

  test('are 90 days, counted from whichever end is given', async () => {
    expect((await refusal(`v2/requests?${here}&${spanOf(0, 91)}`)).said).toMatch(/90 days/)
    const [from] = spanOf(0, 0).split('&')
    expect((await numbersOn(`${from}&page_size=1`)).numbers).toEqual(['PGR-LIMIT-1003'])
    expect((await numbersOn(spanOf(11, 90))).numbers).toEqual([])
  })
})
