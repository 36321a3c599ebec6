import { describe, expect, test } from 'vitest'
import { choiceIn, plainDigits } from './choice'

const codes = ['light', 'pole', 'wire', 'dark']
const labels = [['Street light out'], ['Broken pole', 'टूटा खंभा'], ['Loose wire'], ['Dark road']]
const of = (text: string, choice?: string) => choiceIn({ text, choice }, codes, labels)

describe('an answer', () => {
  test.each([
    ...[
      '4',
      ' 4. ',
      '(4)',
      '४',
      '٤',
      '۴',
      '４',
      '৪',
      '4️⃣',
      '#4',
      '4)',
      'Dark road',
      '4. dark road',
    ],
    'DARK ROAD.',
  ])('%j is the fourth', (text) => {
    expect(of(text)).toBe(3)
  })

  test.each([
    ...[
      'pole number 4 is dark',
      '4 poles are dark',
      'ward 4',
      'खंभा नंबर 4 बंद है',
      '0',
      '5',
      '44',
      '',
    ],
    ...['4 5', 'dark', '-'],
  ])('%j is words', (text) => {
    expect(of(text)).toBeUndefined()
  })

  test('is the button that was pressed', () => {
    expect(of('whatever it says', 'wire')).toBe(2)
    expect(of('टूटा खंभा', 'unknown')).toBe(1)
  })
})

test('digits of every script are read', () => {
  expect(plainDigits('०१२३४५६७८९ ٠١٢٣٤٥٦٧٨٩ ০১২৩৪৫৬৭৮৯ ੦੧੨੩੪੫੬੭੮੯ ௦௧௨௩௪௫௬௭௮௯ ۰۱۲۳۴۵۶۷۸۹')).toBe(
    Array(6).fill('0123456789').join(' '),
  )
})
