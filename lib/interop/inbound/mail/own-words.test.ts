import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ownWords } from './own-words'
import { samples } from './samples.fixture'

describe('what somebody wrote in a mail', () => {
  test.each(samples)('of $client', ({ text, own }) => {
    expect(ownWords(text)).toBe(own)
  })

  const quotations = samples
    .filter(({ own, text }) => text.startsWith(own) && text.length > own.length)
    .map(({ text, own }) => text.slice(own.length))
  const line = fc
    .string({ unit: 'grapheme', maxLength: 60 })
    .map((words) => words.replace(/[\r\n>_-]/g, ' ').trim())
    .filter((words) => words !== '' && !/sent|भेज|yahoo|get out|virus/i.test(words))

  test('above the quotation is never lost', () => {
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 8 }),
        fc.constantFrom(...quotations),
        (lines, quotation) => {
          expect(ownWords(lines.join('\n') + quotation)).toBe(lines.join('\n').trim())
        },
      ),
    )
  })

  test('never throws, and of what has words gives some', () => {
    const parts = fc.constantFrom(
      'On ',
      'wrote:',
      '>',
      '\n',
      '-- ',
      'ने लिखा:',
      'From: a',
      'Sent: b',
      'To: c',
      '27 ',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(parts, fc.string({ unit: 'binary' }))), (words) => {
        const text = words.join('')
        if (/[^>\s]/.test(text)) expect(ownWords(text)).not.toBe('')
      }),
    )
  })

  test('is found in a time that grows with the mail', () => {
    const took = (text: string) => {
      const from = performance.now()
      ownWords(text)
      return performance.now() - from
    }
    const hostile = (length: number) => 'On 1\n'.repeat(length) + '> '.repeat(length)
    took(hostile(2000))
    const calm = Math.max(0.5, took(hostile(4000)))
    expect(took(hostile(16_000))).toBeLessThan(calm * 40)
  })
})
