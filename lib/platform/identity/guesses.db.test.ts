import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { clock } from '@/lib/infra/clock/clock'
import { env } from '@/lib/infra/env/env'
import type { Caller } from '../access/actor'
import type { Source } from '../limits/source'
import { Refusal } from '../operations/errors'
import { employed } from '../workflow/office.fixture'
import { hashPassword } from './credentials/password'
import { revokeSession } from './sessions'
import { hashToken } from './credentials/credentials'
import { signInByPassword } from './sign-in-by-password'

const owner = new pg.Client({ connectionString: env().DATABASE_URL })
const right = 'deodar-1947-kafal'
const guesses = 10_000
const atOnce = 16

/** An employee with that user name, whose password is the right one. */
async function officer(userName: string): Promise<void> {
  const { personId } = await employed(userName, ['TL_DOC_VERIFIER'])
  await owner.query(`UPDATE person SET user_name = $2 WHERE id = $1`, [personId, userName])
  await owner.query(
    `INSERT INTO credential (tenant_id, person_id, password_hash) VALUES ('uk', $1, $2)`,
    [personId, await hashPassword(right)],
  )
}

beforeAll(() => owner.connect())
afterAll(() => owner.end())

const from = (source: Source): Caller => ({ by: 'guest', from: source })
const attacker = from({ address: '198.51.100.66' })
const elsewhere = from({ address: '203.0.113.8' })
const device = (id: string, address = '203.0.113.9') =>
  from({ address, browser: { id, since: new Date('2026-11-01T00:00:00Z') } })

const refusalOf = (caller: Caller, userName: string, password: string) =>
  signInByPassword(caller, { userName, password }).then(
    () => 'signed in',
    (error: unknown) => {
      if (!Refusal.is(error)) throw error
      return error.code
    },
  )

/** Lets so many guessers work through the list, and counts what they were told. */
async function guess(userName: string, times: number, whence = (_: number) => attacker) {
  const told: Record<string, number> = {}
  let next = 0
  const guesser = async () => {
    for (let at = next++; at < times; at = next++) {
      const code = await refusalOf(whence(at), userName, `guess ${at}`)
      told[code] = (told[code] ?? 0) + 1
    }
  }
  await Promise.all(Array.from({ length: atOnce }, guesser))
  return told
}

describe('of ten thousand guesses at a password no more than forty are looked at', () => {
  test('from one address, which is refused the right one too; nobody else is', async () => {
    await officer('usha.guessed')
    const told = await guess('usha.guessed', guesses)
    expect(told['signed in']).toBeUndefined()
    expect(told['wrong-credentials']).toBeLessThanOrEqual(40)
    expect((told['wrong-credentials'] ?? 0) + (told['too-many-attempts'] ?? 0)).toBe(guesses)
    expect(await refusalOf(elsewhere, 'usha.guessed', right)).toBe('signed in')
  }, 180_000)

  test('from an address each, while the device the officer signed in with before passes', async () => {
    await officer('meena.guessed')
    const own = device('the officer’s own')
    expect(await refusalOf(own, 'meena.guessed', right)).toBe('signed in')
    const told = await guess('meena.guessed', guesses, (at) =>
      from({ address: `10.${at >> 8}.${at & 255}.1` }),
    )
    expect(told['wrong-credentials']).toBeLessThanOrEqual(40)
    expect(await refusalOf(own, 'meena.guessed', right)).toBe('signed in')
    expect(await refusalOf(device('another'), 'meena.guessed', right)).toBe('too-many-attempts')
  }, 180_000)
})

test('eight wrong passwords from elsewhere refuse nobody’s right one', async () => {
  await officer('tara.guessed')
  await guess('tara.guessed', 8)
  expect(await refusalOf(elsewhere, 'tara.guessed', right)).toBe('signed in')
})

test('a wait is told in seconds and passes', async () => {
  await officer('hema.guessed')
  const now = clock.now()
  const later = (seconds: number, password: string) =>
    clock.at(new Date(now.getTime() + seconds * 1000), () =>
      refusalOf(attacker, 'hema.guessed', password),
    )
  for (let at = 0; at < 5; at += 1) expect(await later(0, 'wrong')).toBe('wrong-credentials')
  expect(await later(0, right)).toBe('too-many-attempts')
  expect(await later(2, right)).toBe('signed in')
})

test('one address tries few names, whoever they are', async () => {
  const sprayed = from({ address: '198.51.100.99' })
  const told: string[] = []
  for (let at = 0; at < 90; at += 1)
    told.push(await refusalOf(sprayed, `name.${at}`, 'Welcome@123'))
  expect(told.filter((code) => code === 'wrong-credentials').length).toBeLessThanOrEqual(35)
  expect(told.at(-1)).toBe('too-many-attempts')
})

test('a name nobody has is answered like one that somebody has', async () => {
  await officer('lata.guessed')
  const calm = (address: string) => () => from({ address })
  const unknown = await guess('nobody.here', 20, calm('198.51.100.20'))
  expect(unknown).toEqual(await guess('lata.guessed', 20, calm('198.51.100.21')))
  expect(unknown).toEqual({ 'wrong-credentials': 5, 'too-many-attempts': 15 })
})

test('a device is known no more once its session was ended from another', async () => {
  await officer('rekha.guessed')
  const signIn = (id: string) =>
    signInByPassword(device(id), { userName: 'rekha.guessed', password: right })
  const lost = await signIn('the lost phone')
  const desk = await signIn('the desk')
  const known = async ({ sessionId }: { sessionId: string }) =>
    (await owner.query('SELECT FROM known_device WHERE session_id = $1', [sessionId])).rowCount
  expect([await known(lost), await known(desk)]).toEqual([1, 1])
  await revokeSession({ by: 'session', hash: hashToken(desk.token) }, { id: lost.sessionId })
  expect([await known(lost), await known(desk)]).toEqual([0, 1])
})
