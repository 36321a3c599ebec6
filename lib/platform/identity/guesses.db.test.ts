import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import '@/lib/services/registry'
import { env } from '@/lib/infra/env/env'
import { Refusal } from '../operations/errors'
import { employed } from '../workflow/office.fixture'
import { hashPassword } from './credentials/password'
import { signInByPassword } from './sign-in-by-password'

const guest = { by: 'guest' } as const
const owner = new pg.Client({ connectionString: env().DATABASE_URL })
const right = 'deodar-1947-kafal'
const guesses = 10_000
const atOnce = 16

beforeAll(async () => {
  await owner.connect()
  const { personId } = await employed('Usha Panwar', ['TL_DOC_VERIFIER'])
  const kept = [personId, await hashPassword(right)]
  await owner.query(`UPDATE person SET user_name = 'usha.guessed' WHERE id = $1`, [personId])
  await owner.query(
    `INSERT INTO credential (tenant_id, person_id, password_hash) VALUES ('uk', $1, $2)`,
    kept,
  )
})
afterAll(() => owner.end())

const signIn = (userName: string, password: string) =>
  signInByPassword(guest, { userName, password })

const refusalOf = (userName: string, password: string) =>
  signIn(userName, password).then(
    () => 'signed in',
    (error: unknown) => {
      if (!Refusal.is(error)) throw error
      return error.code
    },
  )

/** Lets so many guessers work through the list, and counts what they were told. */
async function guess(userName: string, times: number): Promise<Record<string, number>> {
  const told: Record<string, number> = {}
  let next = 0
  const guesser = async () => {
    for (let at = next++; at < times; at = next++) {
      const code = await refusalOf(userName, `guess ${at}`)
      told[code] = (told[code] ?? 0) + 1
    }
  }
  await Promise.all(Array.from({ length: atOnce }, guesser))
  return told
}

test('of ten thousand guesses at a password no more than forty are looked at', async () => {
  const told = await guess('usha.guessed', guesses)
  expect(told['signed in']).toBeUndefined()
  expect(told['wrong-credentials']).toBeLessThanOrEqual(40)
  expect((told['wrong-credentials'] ?? 0) + (told['too-many-attempts'] ?? 0)).toBe(guesses)
  expect(await refusalOf('usha.guessed', right)).toBe('too-many-attempts')
}, 180_000)

test('a name nobody has is answered like one that somebody has', async () => {
  expect(await guess('nobody.here', 20)).toEqual({
    'wrong-credentials': 8,
    'too-many-attempts': 12,
  })
})
