import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { env } from '@/lib/infra/env/env'
import type { Caller } from '@/lib/platform/access/actor'
import { grants } from '@/lib/platform/access/grants'
import { rolesGranting } from '@/lib/platform/access/roles'
import { services } from '@/lib/platform/applications/catalogue'
import { applicationForm } from '@/lib/platform/documents/application-form'
import { openDocument } from '@/lib/platform/documents/open-document'
import { hashToken } from '@/lib/platform/identity/credentials/credentials'
import { Forbidden, InvalidInput, NotFound, Refusal } from '@/lib/platform/operations/errors'
import { toJson } from '@/lib/platform/operations/to-json'
import { uuidv7 } from '@/lib/platform/operations/uuid'
import { getEntry } from '@/lib/platform/registers/get-entry'
import { searchRegister } from '@/lib/platform/registers/search-register'
import { getFile } from '@/lib/platform/workflow/get-file'
import { getComplaint } from '@/lib/services/grievances/desk/get-complaint'
import { playDemonstration, staffDemonstration } from '@/prisma/seed/demonstration/demonstration'
import { liveUlbs } from '@/prisma/seed/demonstration/live-ulbs'
import { startModules } from '@/lib/platform/modules/modules'
import { sample } from '@/lib/platform/modules/sample/sample.fixture'
import { modules } from '@/lib/services/registry'
import { catalogue } from './catalogue'
import { sampleInput } from './sample-input.fixture'

// Whoever may not see a file or a complaint gets nothing of it by any operation: R2, "role × file that is 404 for it".
// With a module of a test beside the product's own.
startModules([...modules, sample])

const owner = new pg.Client({ connectionString: env().DATABASE_URL })
const ulb = 'uk.dehradun'

const everyRole = () => [
  ...new Set([
    ...services().flatMap(({ roles }) => roles.map(({ code }) => code)),
    ...grants().flatMap((grant) => [...rolesGranting(grant)]),
  ]),
]

async function officer(role: string): Promise<Caller> {
  const [token, person] = [uuidv7(), uuidv7()]
  await owner.query(
    `INSERT INTO person (tenant_id, id, kind, name) VALUES ('uk', $1, 'CITIZEN', 'Somebody')`,
    [person],
  )
  await owner.query(
    `INSERT INTO session (id, token_hash, state_id, person_id, person_name, language, kind, tenant_id, roles, wards, channel, expires_at)
     VALUES ($1, $2, 'uk', $3, 'Somebody', 'en', 'OFFICER', $4, $5, '{}', 'API', now() + interval '1 hour')`,
    [uuidv7(), hashToken(token), person, ulb, [role]],
  )
  return { by: 'session', hash: hashToken(token) }
}

type File = { id: string; number: string; service: string; subject: string; applicant: string }
let files: File[]
let complaints: { id: string; number: string; description: string }[]
const callers = new Map<string, Caller>()

beforeAll(async () => {
  await owner.connect()
  const [town] = liveUlbs()
  if (town) await playDemonstration(await staffDemonstration(), [town])
  for (const role of everyRole()) callers.set(role, await officer(role))
  const applications = await owner.query<File>(
    `SELECT DISTINCT ON (a.kind) a.id, a.number, a.kind AS service, a.subject, a.person_name AS applicant
     FROM cases a JOIN register_entry e ON e.tenant_id = a.tenant_id AND e.application_id = a.id
     WHERE a.tenant_id = $1 ORDER BY a.kind, a.id`,
    [ulb],
  )
  files = applications.rows
  const reported = await owner.query<(typeof complaints)[number]>(
    `SELECT c.id, c.number, c.description FROM complaint c
     JOIN complaint_reporter r ON r.tenant_id = c.tenant_id AND r.complaint_id = c.id
     WHERE c.tenant_id = $1 ORDER BY c.id LIMIT 2`,
    [ulb],
  )
  complaints = reported.rows
}, 600_000)
afterAll(() => owner.end())

const isHidden = (error: unknown) => NotFound.is(error) || Forbidden.is(error)
const sees = (asked: Promise<unknown>) =>
  asked.then(
    () => true,
    (error: unknown) => {
      if (!isHidden(error)) throw error
      return false
    },
  )

/** The error of one of the four kinds, or what was told. */
const outcomeOf = (performed: Promise<unknown>): Promise<{ error: unknown } | { told: string }> =>
  performed.then(
    (result) => ({ told: toJson(result) }),
    (error: unknown) => {
      const expected = [Forbidden, NotFound, InvalidInput, Refusal].some((kind) => kind.is(error))
      if (!expected) throw error
      return { error }
    },
  )

/** What tells of a record to whoever must not know it, without what they named it by. */
const secretsOf = (of: { id: string; number: string; words: string[] }, input: object) => {
  const given = toJson(input)
  return [of.number, ...of.words].filter((one) => one.length > 3 && !given.includes(one))
}

// The demonstration's own list of every message that went out, for which there is a grant; it is asked about no record.
const aboutNoRecord = ['notifications.outbox']

const tried = new Set<string>()

async function nothingOf(
  record: { id: string; number: string; words: string[] },
  caller: Caller,
  ids: readonly string[],
  about: string,
): Promise<number> {
  let attempts = 0
  for (const operation of catalogue()) {
    const { definition } = operation
    tried.add(definition.name)
    if (aboutNoRecord.includes(definition.name)) continue
    for (const id of ids) {
      const input = sampleInput(definition.input, id)
      if (!toJson(input).includes(id)) continue
      attempts += 1
      const outcome = await outcomeOf(operation(caller, input))
      const where = `${definition.name} for ${about}`
      const said = 'told' in outcome ? outcome.told : toJson(outcome.error)
      for (const secret of secretsOf(record, input)) expect(said, where).not.toContain(secret)
      // A rule that says no tells that the record is there.
      if ('error' in outcome && Refusal.is(outcome.error) && definition.api?.path.includes('{id}'))
        expect.fail(`${where} told of its state: ${outcome.error.code}`)
    }
  }
  return attempts
}

describe('a file that is not for a role to see', () => {
  test('gives it nothing by any operation, and none of its papers', async () => {
    expect(files.length).toBeGreaterThan(0)
    let [attempts, blind] = [0, 0]
    for (const file of files) {
      const papers = await owner.query<{ id: string; number: string }>(
        `SELECT id, serial AS number FROM issued_document WHERE tenant_id = $1 AND application_id = $2`,
        [ulb, file.id],
      )
      expect(papers.rows.length).toBeGreaterThan(1)
      const entry = await owner.query<{ id: string; number: string }>(
        'SELECT id, number FROM register_entry WHERE tenant_id = $1 AND application_id = $2',
        [ulb, file.id],
      )
      for (const [role, caller] of callers) {
        const may = await sees(getFile(caller, { id: file.id }))
        const form = { tenant: ulb, applicationId: file.id, language: 'en' } as const
        expect((await applicationForm(caller, form)) !== undefined, role).toBe(may)
        const money = ['collect', 'undo-receipt', 'refund', 'audit'] as const
        const receipts = money.some((grant) => rolesGranting(grant).has(role))
        if (may || receipts) continue
        blind += 1
        for (const { id } of papers.rows) {
          const wanted = { tenant: ulb, id, language: 'en', counts: false } as const
          expect(await openDocument(caller, wanted), role).toBeUndefined()
        }
        const record = { ...file, words: [file.subject, file.applicant] }
        const ids = [file.id, ...papers.rows.map(({ id }) => id), ...entry.rows.map(({ id }) => id)]
        attempts += await nothingOf(record, caller, ids, role)
        const { service } = file
        const { number = '' } = entry.rows[0] ?? {}
        expect(await sees(getEntry(caller, { service, number })), role).toBe(false)
        expect(await sees(searchRegister(caller, { service })), role).toBe(false)
      }
    }
    expect(blind).toBeGreaterThan(3)
    expect(attempts).toBeGreaterThan(300)
  }, 600_000)
})

test('a module of a test is asked too', () => {
  expect([...tried]).toEqual(expect.arrayContaining(['sample.look', 'sample.mark']))
})

describe('a complaint that is not for a role to see', () => {
  test('gives it nothing by any operation, the reporter least of all', async () => {
    expect(complaints.length).toBeGreaterThan(0)
    let [attempts, blind] = [0, 0]
    for (const complaint of complaints) {
      for (const [role, caller] of callers) {
        if (await sees(getComplaint(caller, { id: complaint.id }))) continue
        blind += 1
        const record = { ...complaint, words: [] }
        attempts += await nothingOf(record, caller, [complaint.id], role)
      }
    }
    expect(blind).toBeGreaterThan(3)
    expect(attempts).toBeGreaterThan(300)
  }, 600_000)
})
