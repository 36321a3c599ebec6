import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { env } from '@/lib/infra/env/env'
import type { Caller } from '@/lib/platform/access/actor'
import { grants } from '@/lib/platform/access/grants'
import type { Permission } from '@/lib/platform/access/permission'
import { rolesGranting } from '@/lib/platform/access/roles'
import { services } from '@/lib/platform/applications/catalogue'
import { hashToken } from '@/lib/platform/identity/credentials/credentials'
import { Forbidden, InvalidInput, NotFound, Refusal } from '@/lib/platform/operations/errors'
import type { Operation } from '@/lib/platform/operations/operation'
import { toJson } from '@/lib/platform/operations/to-json'
import { uuidv7 } from '@/lib/platform/operations/uuid'
import { playDemonstration, staffDemonstration } from '@/prisma/seed/demonstration/demonstration'
import { liveUlbs } from '@/prisma/seed/demonstration/live-ulbs'
import { startModules } from '@/lib/platform/modules/modules'
import { sample } from '@/lib/platform/modules/sample/sample.fixture'
import { look } from '@/lib/platform/modules/sample/sample-operations.fixture'
import { modules } from '@/lib/services/registry'
import { catalogue } from './catalogue'
import { sampleInput } from './sample-input.fixture'

// With a module of a test beside the product's own: whatever a module brings is tried like everything else.
startModules([...modules, sample])

const owner = new pg.Client({ connectionString: env().DATABASE_URL })
const theirs = 'uk.dehradun'
const mine = 'uk.haridwar'

const everyRole = () => [
  ...new Set([
    ...services().flatMap(({ roles }) => roles.map(({ code }) => code)),
    ...grants().flatMap((grant) => [...rolesGranting(grant)]),
  ]),
]

const session = async (
  kind: string,
  tenantId: string | null,
  roles: readonly string[],
): Promise<Caller> => {
  const token = uuidv7()
  const person = uuidv7()
  const posting = kind === 'CITIZEN' ? null : uuidv7()
  await owner.query(
    `INSERT INTO person (tenant_id, id, kind, name) VALUES ('uk', $1, 'CITIZEN', 'Somebody Else')`,
    [person],
  )
  if (posting)
    await owner.query(
      `INSERT INTO posting (tenant_id, id, state_id, person_id, department, designation, roles, wards, valid_from)
       VALUES ($1, $2, 'uk', $3, 'REV', 'LC01', $4, '{}', '2020-04-01')`,
      [tenantId ?? 'uk', posting, person, roles],
    )
  await owner.query(
    `INSERT INTO session (id, token_hash, state_id, person_id, person_name, language, kind, tenant_id, posting_id, roles, wards, channel, expires_at)
     VALUES ($1, $2, 'uk', $3, 'Somebody Else', 'en', $4, $5, $6, $7, '{}', 'API', now() + interval '1 hour')`,
    [uuidv7(), hashToken(token), person, kind, tenantId, posting, roles],
  )
  return { by: 'session', hash: hashToken(token) }
}

type Cast = Record<'guest' | 'citizen' | 'officerWithoutRoles' | 'state', Caller>
let cast: Cast
let stranger: Caller
let someoneElse: Caller

beforeAll(async () => {
  await owner.connect()
  const [town] = liveUlbs()
  if (town) await playDemonstration(await staffDemonstration(), [town])
  cast = {
    guest: { by: 'guest' },
    citizen: await session('CITIZEN', null, []),
    officerWithoutRoles: await session('OFFICER', theirs, []),
    state: await session('STATE', null, []),
  }
  stranger = await session('OFFICER', mine, everyRole())
  someoneElse = cast.citizen
})
afterAll(() => owner.end())

/** Who may not pass the gate of a permission. */
function outsiders(permission: Permission): (keyof Cast)[] {
  switch (permission) {
    case 'public':
      return []
    case 'signed-in':
      return ['guest']
    case 'citizen':
      return ['guest', 'officerWithoutRoles', 'state']
    case 'desk':
      return ['guest', 'citizen', 'state']
    case 'state':
      return ['guest', 'citizen', 'officerWithoutRoles']
    default:
      return ['guest', 'citizen', 'officerWithoutRoles', 'state']
  }
}

describe('every operation', () => {
  test.each(catalogue().map((operation) => [operation.definition.name, operation] as const))(
    '%s refuses whoever lacks its permission',
    async (_name, operation) => {
      for (const who of outsiders(operation.definition.permission)) {
        await expect(operation(cast[who], { ulb: theirs }), who).rejects.toSatisfy(
          (error) => Forbidden.is(error) || NotFound.is(error),
        )
      }
    },
  )

  test("refuses a stranger's hand on another ULB's records, and shows none of them", async () => {
    const ids = await idsOf(theirs)
    expect(ids.length).toBeGreaterThan(20)
    const before = await fingerprint(theirs)
    let attempts = 0
    const tried = new Set<string>()
    for (const operation of catalogue()) {
      for (const [input, id] of attemptsOn(operation, ids)) {
        for (const caller of [stranger, someoneElse, cast.guest]) {
          for (const named of [{}, { ulb: theirs }]) {
            attempts += 1
            tried.add(operation.definition.name)
            const outcome = await outcomeOf(operation(caller, { ...input, ...named }))
            if (outcome.refused) continue
            const told = toJson(outcome.result).replaceAll(id, '')
            expect(
              ids.filter((other) => told.includes(other)),
              `${operation.definition.name} told ${toJson(outcome.result).slice(0, 300)}`,
            ).toEqual([])
          }
        }
      }
    }
    expect(await fingerprint(theirs)).toEqual(before)
    expect(attempts).toBeGreaterThan(2000)
    expect([...tried]).toEqual(expect.arrayContaining(['sample.look', 'sample.mark']))
  }, 600_000)
})

test('a module of a test shows a record to its own ULB, which is what the wall keeps from others', async () => {
  const { rows } = await owner.query<{ id: string }>(
    'SELECT id FROM receipt WHERE tenant_id = $1 LIMIT 1',
    [theirs],
  )
  const [{ id = '' } = {}] = rows
  const keeper = await session('OFFICER', theirs, ['SAMPLE_KEEPER'])
  const far = await session('OFFICER', mine, ['SAMPLE_KEEPER'])
  expect(await outcomeOf(look(keeper, { id }))).toMatchObject({ refused: false })
  expect(await outcomeOf(look(far, { id }))).toEqual({ refused: true })
})

/** Inputs that name each of the records; one where an operation's input names none. */
const attemptsOn = ({ definition }: Operation, ids: readonly string[]) =>
  new Map(
    ids.map((id) => {
      const input = sampleInput(definition.input, id)
      return [toJson(input), [input, id] as const]
    }),
  ).values()

/** An error that is none of the four kinds would be a 500: it fails the test. */
async function outcomeOf(
  performed: Promise<unknown>,
): Promise<{ refused: true } | { refused: false; result: unknown }> {
  try {
    return { refused: false, result: await performed }
  } catch (error) {
    const expected = [Forbidden, NotFound, InvalidInput, Refusal].some((kind) => kind.is(error))
    if (!expected) throw error
    return { refused: true }
  }
}

// Not followers of complaints: the id of one is the key by which it is ended.
const recordTables = [
  'application',
  'draft',
  'application_document',
  'stored_file',
  'register_entry',
  'issued_document',
  'demand',
  'bill',
  'payment',
  'receipt',
  'gateway_order',
  'refund',
  'cases',
  'case_inspection',
  'correction',
  'posting',
  'complaint',
  'case_event',
  'complaint_photo',
  'complaint_work',
]

/** One or two records of every table of the ULB. */
async function idsOf(tenant: string): Promise<string[]> {
  const found = await Promise.all(
    recordTables.map((table) =>
      owner.query<{ id: string }>(
        `SELECT id FROM ${table} WHERE tenant_id = $1 ORDER BY id LIMIT 2`,
        [tenant],
      ),
    ),
  )
  return found.flatMap(({ rows }) => rows.map(({ id }) => id))
}

/** What a ULB's records come to: any change of any of them changes it. Counters and the trail of attempts aside. */
async function fingerprint(tenant: string) {
  const sums = await Promise.all(
    recordTables.map(async (table) => {
      const { rows } = await owner.query<{ sum: string }>(
        `SELECT count(*) || ':' || coalesce(sum(hashtextextended(t::text, 0)), 0) AS sum FROM ${table} t WHERE tenant_id = $1`,
        [tenant],
      )
      return [table, rows[0]?.sum]
    }),
  )
  return Object.fromEntries(sums) as Record<string, string>
}
