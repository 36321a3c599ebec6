import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkFileLink, signFileLink, type FileLink } from './file-link'

const secret = 'a secret for tests'
const now = new Date('2026-11-22T06:00:00Z')
const after = (seconds: number) => new Date(now.getTime() + seconds * 1000)
const link: FileLink = { tenant: 'uk.dehradun', fileId: 'f1', person: 'p1', disposition: 'inline' }
const token = signFileLink(secret, link, after(300), now)

describe('a file link', () => {
  test('opens what was signed until its time', () => {
    expect(checkFileLink(secret, token, now, 'p1')).toEqual(link)
    expect(checkFileLink(secret, token, after(299), 'p1')).toEqual(link)
    expect(checkFileLink(secret, token, after(300), 'p1')).toBeUndefined()
  })

  test('of one person opens for no other; of nobody for whoever holds it', () => {
    expect(checkFileLink(secret, token, now, 'p2')).toBeUndefined()
    expect(checkFileLink(secret, token, now, undefined)).toBeUndefined()
    const open: FileLink = { tenant: 'uk.dehradun', fileId: 'f1', disposition: 'attachment' }
    const shared = signFileLink(secret, open, after(60), now)
    expect(checkFileLink(secret, shared, now, undefined)).toEqual(open)
    expect(checkFileLink(secret, shared, now, 'p2')).toEqual(open)
  })

  test('lives five minutes at most', () => {
    expect(() => signFileLink(secret, link, after(301), now)).toThrow('five minutes')
  })

  test('with any character changed, added or taken away opens nothing', () => {
    fc.assert(
      fc.property(
        fc.nat(token.length),
        fc.constantFrom('', ...'Aa0-_.=+/'),
        fc.nat(1),
        (at, character, taken) => {
          const altered = token.slice(0, at) + character + token.slice(at + taken)
          fc.pre(altered !== token)
          expect(checkFileLink(secret, altered, now, 'p1')).toBeUndefined()
        },
      ),
      { numRuns: 2_000 },
    )
  })

  test('signed by another opens nothing', () => {
    expect(checkFileLink('another secret', token, now, 'p1')).toBeUndefined()
    for (const text of ['', '.', '..', 'x.y', 'é.é']) {
      expect(checkFileLink(secret, text, now, 'p1')).toBeUndefined()
    }
  })
})
