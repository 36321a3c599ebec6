import { beforeAll, expect, test } from 'vitest'
import type { Caller } from '../access/actor'
import { Refusal } from '../operations/errors'
import { signedIn } from './applicant.fixture'
import { lodged } from './lodged.fixture'
import { trackApplication } from './track-application'

const ulb = 'uk.haldwani'
const guest = { by: 'guest' } as const
const from = (address: string): Caller => ({ by: 'guest', from: { address } })
let citizen: Caller
let number: string

beforeAll(async () => {
  citizen = await signedIn({ name: 'Kamla Rawat', mobile: '9800004410' })
  number = (await lodged(citizen, ulb)).number
})

const refusalOf = async (given: { number: string; lastFour: string }, by: Caller = guest) => {
  const error: unknown = await trackApplication(by, given).catch((caught: unknown) => caught)
  return Refusal.is(error) ? { code: error.code, params: error.params } : error
}

test('whoever knows the number and the last four digits sees where it is', async () => {
  const found = await trackApplication(guest, { number: number.toLowerCase(), lastFour: '४४१०' })
  expect(found).toMatchObject({ ulb, service: 'trade-licence', asked: null, pay: null })
  expect(found.progress.state.en).toBe('An officer is checking your papers')
  expect(found.progress.stages.map(({ is }) => is)).toEqual([
    'done',
    'now',
    'next',
    'next',
    'next',
    'next',
  ])
  expect(JSON.stringify(found)).not.toContain('Kamla')
})

test('another person, signed in, sees no more than anybody', async () => {
  const other = await signedIn({ name: 'Devendra Negi', mobile: '9800041172' })
  expect(await trackApplication(other, { number, lastFour: '4410' })).toMatchObject({ number })
})

test('an unknown number and wrong digits are answered alike', async () => {
  const wrong = await refusalOf({ number, lastFour: '0000' })
  expect(wrong).toEqual({ code: 'no-such-application', params: {} })
  expect(await refusalOf({ number: number.replace(/\d{6}$/, '999999'), lastFour: '4410' })).toEqual(
    wrong,
  )
  expect(await refusalOf({ number: 'NONSENSE', lastFour: '4410' })).toEqual(wrong)
})

test('digits cannot be guessed one after the other', async () => {
  const { number: guessed } = await lodged(citizen, ulb)
  for (let guess = 0; guess < 10; guess += 1)
    await refusalOf({ number: guessed, lastFour: `000${guess}` }, from('198.51.100.1'))
  const right = { number: guessed, lastFour: '4410' }
  expect(await refusalOf(right, from('198.51.100.1'))).toMatchObject({ code: 'too-many-attempts' })
  expect(await trackApplication(from('203.0.113.1'), right)).toMatchObject({ number: guessed })
})
