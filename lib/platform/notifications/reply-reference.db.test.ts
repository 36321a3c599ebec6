import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { messageIdOf, replyAddressOf, replyReference } from './reply-reference'

const notice = { tenantId: 'uk.almora', messageId: '0192f0c1-7a3b-7c4d-8e5f-00aabbccddee' }

describe('an answer to a message of ours', () => {
  test('is known by the Message-ID, in whatever company', () => {
    const said = ['<a@mail.test>', messageIdOf(notice)]
    expect(replyReference(said, 'almora@palika.test', undefined)).toEqual(notice)
  })

  test('is known by the address, also in capitals, at the town whose address it is', () => {
    const address = replyAddressOf('almora@palika.test', notice)
    expect(replyReference([], address.toUpperCase(), 'uk.almora')).toEqual(notice)
    expect(replyReference([], address, 'uk.haridwar')).toBeUndefined()
    expect(replyReference([], address, undefined)).toBeUndefined()
    const long = `${'a'.repeat(40)}@palika.test`
    expect(replyAddressOf(long, notice)).toBe(long)
  })

  test('cannot be made by anybody else', () => {
    const id = messageIdOf(notice)
    fc.assert(
      fc.property(
        fc.nat(40),
        fc.constantFrom(...'0123456789abcdefghijklmnopqrstuvwxyz'),
        (at, letter) => {
          const changed = id.slice(0, 3 + at) + letter + id.slice(4 + at)
          fc.pre(changed !== id)
          expect(replyReference([changed], '', undefined)).toBeUndefined()
        },
      ),
    )
    expect(replyReference([id.replace('uk.almora', 'uk.haridwar')], '', undefined)).toBeUndefined()
  })

  test('is looked for in anything without breaking', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.string(), (references, to) => {
        expect(replyReference(references, to, 'uk.almora')).toBeUndefined()
      }),
    )
  })
})
