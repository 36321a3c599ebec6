import { describe, expect, test } from 'vitest'
import { clock } from '@/lib/infra/clock/clock'
import { transaction } from '@/lib/infra/database/database'
import type { Caller } from '../access/actor'
import type { Source } from '../limits/source'
import { InvalidInput, Refusal } from '../operations/errors'
import { stateId } from '../operations/state-id'
import { allowCode } from './allow-code'
import { requestOtp } from './request-otp'
import { signInByOtp } from './sign-in-by-otp'

const from = (address: string, id?: string): Caller => ({
  by: 'guest',
  from: { address, ...(id && { browser: { id, since: new Date('2026-11-01T00:00:00Z') } }) },
})
const owner = from('203.0.113.5', 'the owner’s phone')

const codeOf = (error: unknown) => {
  if (InvalidInput.is(error)) return 'wrong'
  if (Refusal.is(error)) return error.code
  throw error
}
const ask = (caller: Caller, mobile: string) => requestOtp(caller, { mobile })
const enter = (caller: Caller, challenge: string, code: string) =>
  signInByOtp(caller, { challenge, code }).then(() => 'signed in', codeOf)

describe('a code', () => {
  test('that was sent is used, however often somebody else asked for that number', async () => {
    const mobile = '9800055001'
    let sent = ''
    for (let at = 0; at < 5; at += 1)
      sent = (await ask(from('198.51.100.1'), mobile)).demonstrationCode ?? ''
    const { challenge, demonstrationCode } = await ask(owner, mobile)
    expect(demonstrationCode, 'no sixth message').toBeUndefined()
    expect(await enter(owner, challenge, sent)).toBe('signed in')
  })

  test('is not refused for wrong tries of somebody else', async () => {
    const mobile = '9800055002'
    const mine = await ask(owner, mobile)
    for (let at = 0; at < 4; at += 1) {
      const stranger = from(`198.51.100.${10 + at}`, `stranger ${at}`)
      const theirs = await ask(stranger, mobile)
      for (let guess = 0; guess < 5; guess += 1)
        expect(await enter(stranger, theirs.challenge, '000000')).toBe('wrong')
      expect(await enter(stranger, mine.challenge, '000000')).toBe('wrong')
      expect(await enter(stranger, mine.challenge, mine.demonstrationCode ?? '')).toBe('wrong')
    }
    expect(await enter(owner, mine.challenge, mine.demonstrationCode ?? '')).toBe('signed in')
  })

  test('is tried five times, and one asked for again ten times by all', async () => {
    const mobile = '9800055003'
    const told = { wrong: 0, 'too-many-attempts': 0, 'signed in': 0 }
    let { challenge } = await ask(from('198.51.100.30'), mobile)
    for (let at = 0; at < 60; at += 1) {
      if (at % 5 === 0) challenge = (await ask(from(`198.51.100.${31 + at}`), mobile)).challenge
      told[(await enter(from('198.51.100.30'), challenge, '000000')) as keyof typeof told] += 1
    }
    // Four codes of their own with five tries each, then one code that all others repeat.
    expect(told.wrong).toBeLessThanOrEqual(4 * 5 + 10)
    expect(told['signed in']).toBe(0)
  })

  test('is sent again at once to a browser that signed in before', async () => {
    const mobile = '9800055004'
    const first = await ask(owner, mobile)
    expect(await enter(owner, first.challenge, first.demonstrationCode ?? '')).toBe('signed in')
    for (let at = 0; at < 8; at += 1) await ask(from(`198.51.101.${at}`), mobile)
    const { challenge, demonstrationCode = '' } = await ask(owner, mobile)
    expect(await enter(owner, challenge, demonstrationCode)).toBe('signed in')
  })

  test('works once, also where two asked for it', async () => {
    const mobile = '9800055005'
    const first = await ask(from('198.51.102.1'), mobile)
    let code = first.demonstrationCode ?? ''
    for (let at = 0; at < 4; at += 1)
      code = (await ask(from('198.51.102.1'), mobile)).demonstrationCode ?? ''
    const [one, two] = [await ask(owner, mobile), await ask(from('198.51.102.3'), mobile)]
    expect(await enter(owner, one.challenge, code)).toBe('signed in')
    expect(await enter(from('198.51.102.3'), two.challenge, code)).toBe('wrong')
  })
})

describe('codes to many numbers', () => {
  /** To how many of so many numbers a code may be sent, one asked for every `stride` seconds. */
  const allowed = async (times: number, whence: (at: number) => Source, stride: number) => {
    const began = clock.now().getTime()
    let sent = 0
    for (let at = 0; at < times; at += 1) {
      const now = new Date(began + at * stride * 1000)
      const asking = { index: `number ${at}`, source: whence(at), now }
      await transaction({ by: 'reach', kind: 'SYSTEM', tenant: stateId() }, (tx) =>
        allowCode(tx, asking),
      ).then(
        () => (sent += 1),
        (error: unknown) => expect(codeOf(error)).toBe('too-many-attempts'),
      )
    }
    return sent
  }
  const since = new Date('2026-11-01T00:00:00Z')

  test('from one address are few, with new browsers too', async () => {
    expect(await allowed(250, () => ({ address: '198.51.103.1' }), 0)).toBe(60)
    const fresh = (at: number) => ({
      address: '198.51.103.2',
      browser: { id: `fresh ${at}`, since },
    })
    expect(await allowed(250, fresh, 0)).toBe(120)
  }, 240_000)

  test('are sent to all of five hundred people who sign in within an hour behind one address', async () => {
    const person = (at: number) => ({
      address: '100.64.7.7',
      browser: { id: `person ${at}`, since },
    })
    expect(await allowed(500, person, 7.2)).toBe(500)
  }, 240_000)
})
