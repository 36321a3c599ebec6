import type { Field } from './definition'
import { plainDigits } from './plain-text'
import { untouched, wrong, type Taken } from './taken'

// More digits than a JSON number keeps exactly.
const most = 999_999_999_999
// ₹ 99,99,99,99,999, as everywhere an amount is named.
const mostRupees = 99_999_999_999

/** A number within its bounds, with no more decimals than the field has; whole when it says nothing. */
export function takeNumber({ decimals = 0, min, max }: Field, raw: unknown): Taken {
  const text = plainDigits(raw)
  if (text === '') return untouched
  const [, whole, fraction = ''] = /^([+-]?\d*)(?:\.(\d*))?$/.exec(text) ?? []
  if (whole === undefined || !/\d/.test(whole + fraction)) return wrong('not-a-number')
  if (fraction.length > decimals)
    return decimals === 0 ? wrong('whole-number') : wrong('decimals', { decimals })
  return within(Number(text) + 0, min, max) ?? { answer: Number(text) || 0 }
}

/** An amount of rupees as decimal text, `1500.50`; never below nothing unless `min` is. */
export function takeMoney({ min = 0, max = mostRupees }: Field, raw: unknown): Taken {
  const text = plainDigits(raw).replace(/^₹|^rs\.?|\/-$/gi, '')
  if (text === '') return untouched
  if (!/^-?\d+(\.\d{1,2})?$/.test(text)) return wrong('not-an-amount')
  return within(Number(text), min, max) ?? { answer: decimalText(text) }
}

function within(number: number, min = -most, max = most): Taken | undefined {
  if (number < min) return wrong('too-small', { min })
  if (number > max) return wrong('too-big', { max })
  return undefined
}

/** `1500.5` as `1500.50`; no minus before nothing. */
function decimalText(text: string) {
  const [, minus = '', whole = '', fraction = ''] = /^(-?)0*(\d+)(?:\.(\d+))?$/.exec(text) ?? []
  const amount = `${whole}.${fraction.padEnd(2, '0')}`
  return amount === '0.00' ? amount : minus + amount
}
