import { z } from 'zod'
import { plainDigits } from '../forms/plain-text'
import { money, rupees, toDecimalText, type Money } from './money'

/** The most any single amount or sum may be: ₹ 99,99,99,99,999.00. The database checks the same bound. */
export const largestAmount = money(9_999_999_999_900n)

/** What speaks against a typed text as an amount of rupees; a code of the `faults` catalogue. */
type AmountFault = 'required' | 'not-an-amount' | 'amount-not-positive' | 'amount-too-large'

const written = /^-?\d+(\.\d{1,2})?$/

/** The text as people type it without what only groups or names it: `₹ १,५००/-` is `1500`. */
const plain = (text: string) => plainDigits(text).replace(/^(₹|rs\.?)|\/-$/gi, '')

function faultOf(typed: string, least: bigint): AmountFault | undefined {
  const text = plain(typed)
  if (text === '') return 'required'
  if (!written.test(text)) return 'not-an-amount'
  const paise = rupees(text)
  if (paise < least) return 'amount-not-positive'
  return paise > largestAmount ? 'amount-too-large' : undefined
}

const typed = (least: bigint) =>
  z
    .string()
    .max(60)
    .superRefine((text, context) => {
      const code = faultOf(text, least)
      if (code) context.addIssue({ code: 'custom', params: { code } })
    })
    .meta({
      examples: ['1234.50'],
      description: `Rupees as decimal text, ${least > 0n ? 'more than nothing' : 'nothing or more'}, at most ${toDecimalText(largestAmount)}`,
    })

const held = z.custom<Money>((value) => typeof value === 'bigint')

const amountFrom = (least: bigint) =>
  z.codec(typed(least), held.meta({ override: { type: 'string' } }), {
    decode: (text) => rupees(plain(text)),
    encode: toDecimalText,
  })

/** An amount somebody names: more than nothing, at most `largestAmount`, in any digits, with or without commas. */
export const Amount = amountFrom(1n)

/** As `Amount`, where nothing means something, such as work that cost nothing. */
export const AmountOrNothing = amountFrom(0n)

/** Paise another program tells, such as the payment gateway: positive and within the bound. */
export const AmountInPaise = z.bigint().min(1n).max(largestAmount)
