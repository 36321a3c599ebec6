import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readFileLink, signFileLink, type FileLink } from './file-link'

const secret = 'a secret for tests'
const now = new Date('2026-11-22T06:00:00Z')
const after = (seconds: number) => new Date(now.getTime() + seconds * 1000)
const link: FileLink = { tenant: 'uk.dehradun', fileId: 'f1', person: 'p1', disposition: 'inline' }
const token = signFileLink(secret, link, after(300), now)

describe('a file link', () => {
  test('says what was signed, for whom and until when', () => {
    expect(readFileLink(secret, token)).toEqual({ link, until: after(300) })
    const open: FileLink = { tenant: 'uk.dehradun', fileId: 'f1', disposition: 'attachment' }
    const shared = signFileLink(secret, open, after(60), now)
    expect(readFileLink(secret, shared)).toEqual({ link: open, until: after(60) })
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
          expect(readFileLink(secret, altered)).toBeUndefined()
        },
      ),
      { numRuns: 2_000 },
    )
  })

  test('signed by another opens nothing', () => {
    expect(readFileLink('another secret', token)).toBeUndefined()
    for (const text of ['', '.', '..', 'x.y', 'é.é']) {
      expect(readFileLink(secret, text)).toBeUndefined()
    }
  })
})
