import type { Money } from './money'
import { numberWords } from './number-words'

const capitals = (words: string) =>
  words.replace(/[a-z]+/g, (w) => w[0]?.toUpperCase() + w.slice(1))

function english(rupees: bigint, paise: bigint) {
  const whole = `${rupees === 1n ? 'rupee' : 'rupees'} ${numberWords(rupees, 'en')}`
  const part = `${paise === 1n ? 'paisa' : 'paise'} ${numberWords(paise, 'en')}`
  if (paise === 0n) return `${capitals(whole)} Only`
  return rupees === 0n ? `${capitals(part)} Only` : `${capitals(whole)} and ${capitals(part)} Only`
}

function hindi(rupees: bigint, paise: bigint) {
  const whole = `${numberWords(rupees, 'hi')} ${rupees === 1n ? 'रुपया' : 'रुपये'}`
  const part = `${numberWords(paise, 'hi')} ${paise === 1n ? 'पैसा' : 'पैसे'}`
  if (paise === 0n) return `${whole} मात्र`
  return rupees === 0n ? `${part} मात्र` : `${whole} ${part} मात्र`
}

/** The amount in words as a receipt states it, in lakh and crore. */
export function amountInWords(amount: Money, language: 'en' | 'hi'): string {
  const size = amount < 0n ? -amount : amount
  const words = language === 'hi' ? hindi : english
  const minus = language === 'hi' ? 'ऋण ' : 'Minus '
  return `${amount < 0n ? minus : ''}${words(size / 100n, size % 100n)}`
}
