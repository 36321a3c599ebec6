import { describe, expect, test } from 'vitest'
import { wardsOf } from '@/lib/platform/boundaries/boundaries'
import { uuidv7 } from '@/lib/platform/operations/uuid'
import {
  asClient,
  form,
  here,
  one,
  owner,
  read,
  readBoth,
  report,
  send,
  ulb,
} from './client.fixture'

asClient()

describe('reporting', () => {
  test('gives a number, under which it can be read at once', async () => {
    const number = await report()
    expect(number).toMatch(/^PGR-[A-Z]+-\d{4}-\d\d-\d{6}$/)
    expect(await one(number)).toMatchObject({
      ...{ status: 'open', service_code: 'DamagedRoad', lat: 29.22, long: 79.52 },
      ...{ description: 'A hole <b>&</b> a "heap"', media_url: null },
    })
  })

  test('in XML says the same', async () => {
    const answer = await send('v2/requests.xml', { form: form() })
    expect(answer.status).toBe(201)
    await read(answer, 'created')
  })

  test('with an address of words finds its ward, or leaves that to an officer', async () => {
    const point = { lat: '', long: '' }
    const [ward] = await wardsOf(ulb)
    if (!ward) throw new Error('No ward')
    const name = ward.name.en.replace(/ \(.*/, '')
    const named = await one(await report({ ...point, address_string: `The pump, ${name}` }))
    expect(named).toMatchObject({ address_id: expect.stringContaining(ward.id) as string })
    const unknown = await one(await report({ ...point, address_string: 'Behind the moon' }))
    expect(unknown).toMatchObject({ address_id: null, lat: null })
    expect(unknown?.['address']).toContain('Behind the moon')
  })

  test('with the id of a ward stands there', async () => {
    const [ward] = await wardsOf(ulb)
    const number = await report({ lat: '', long: '', address_id: ward?.id ?? '' })
    expect(await one(number)).toMatchObject({ address_id: ward?.id })
  })

  test('with a phone makes it that person’s, whose record stays as it was', async () => {
    const number = await report({
      phone: '+91 98000 06611',
      first_name: 'Kamla',
      last_name: 'Rawat',
    })
    const { rows } = await owner.query(
      `SELECT r.name, p.name AS person FROM complaint c JOIN complaint_reporter r ON r.complaint_id = c.id
       JOIN person p ON p.id = c.person_id WHERE c.number = $1`,
      [number],
    )
    expect(rows).toEqual([{ name: 'Kamla Rawat', person: '' }])
    const told = await owner.query(`SELECT channel FROM message WHERE body LIKE '%' || $1 || '%'`, [
      number,
    ])
    expect(told.rows).toContainEqual({ channel: 'SMS' })
  })

  test('with a mail address alone is told by mail of what follows', async () => {
    const number = await report({ email: 'reader@palika.test' })
    const { rows } = await owner.query<{ email_cipher: string; mobile_cipher: null }>(
      `SELECT r.email_cipher, r.mobile_cipher FROM complaint c JOIN complaint_reporter r ON r.complaint_id = c.id
       WHERE c.number = $1`,
      [number],
    )
    expect(rows[0]?.mobile_cipher).toBeNull()
    expect(rows[0]?.email_cipher).not.toContain('reader')
  })

  test.each([
    { phone: '12345' },
    { phone: 'no phone', email: 'nobody at nowhere' },
    { email: 'a@' },
    { phone: '9'.repeat(400) },
  ])('is taken with %j, which officers can read as it was sent', async (unread) => {
    const number = await report(unread)
    const { rows } = await owner.query<{ words: string }>(
      `SELECT to_jsonb(e)::text AS words FROM complaint c JOIN case_event e ON e.case_id = c.id WHERE c.number = $1`,
      [number],
    )
    for (const [name, sent] of Object.entries(unread))
      expect(rows.map(({ words }) => words).join()).toContain(`${name}: ${sent}`.slice(0, 100))
  })

  test('shows none of who reported to anybody', async () => {
    const marked = { first_name: 'Zyxwvut', last_name: 'Qponml', email: 'zyxwvut@palika.test' }
    const number = await report({ ...marked, phone: '9800006622' })
    const lists = await Promise.all(
      [`v2/requests/${number}.xml?${here}`, `v2/requests.json?${here}`].map(async (path) =>
        (await send(path)).text(),
      ),
    )
    expect(lists.join()).toContain(number)
    expect(lists.join()).not.toMatch(/zyxwvut|qponml|9800006622/i)
  })

  test('notes an address of pictures for officers, and shows it to nobody', async () => {
    const media_url = 'https://pictures.test/1.jpg'
    const number = await report({ media_url })
    expect(await one(number)).toMatchObject({ media_url: null })
    const { rows } = await owner.query(
      `SELECT e.remark, e.audience FROM case_event e JOIN complaint c ON c.id = e.case_id
       WHERE c.number = $1 AND e.kind = 'NOTE'`,
      [number],
    )
    expect(rows).toEqual([{ remark: media_url, audience: 'OFFICE' }])
  })

  test('twice under one Idempotency-Key is reported once', async () => {
    const sent = { form: form(), headers: { 'idempotency-key': uuidv7() } }
    const answers = await Promise.all([1, 2, 3].map(() => send('v2/requests.json', sent)))
    const numbers = await Promise.all(answers.map((answer) => answer.text()))
    expect(new Set(numbers).size).toBe(1)
  })

  test('answers what a service asks, and a token is the id of a report', async () => {
    const number = await report({ service_code: 'DeadAnimals', 'attribute[animal]': 'cattle' })
    const { rows } = await owner.query<{ id: string; attributes: object; source: string }>(
      'SELECT id, attributes, source FROM complaint WHERE number = $1',
      [number],
    )
    expect(rows[0]).toMatchObject({ attributes: { animal: 'cattle' }, source: 'OPEN311' })
    const token = await readBoth(`v2/tokens/${rows[0]?.id}`, here, 'token')
    expect(token).toEqual([{ service_request_id: number, token: rows[0]?.id }])
  })
})
