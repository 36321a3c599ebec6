import { z } from 'zod'
import { Day } from '../dates/dates'
import { MoneyText } from '../money/money'

const Words = z.object({ en: z.string(), hi: z.string() })
const amount = MoneyText.def.in

/**
 * What a check found. `genuine`, `expired`, `suspended` and `cancelled` are ours; `unknown`: well signed or well formed, but no such
 * paper is on record; `differs`: the record no longer says what was signed; `forged`: not signed by us; `unreadable`:
 * neither a code nor a number.
 */
export const Verdict = z.enum([
  'genuine',
  'expired',
  'suspended',
  'cancelled',
  'unknown',
  'differs',
  'forged',
  'unreadable',
])
export type Verdict = z.infer<typeof Verdict>

/** The answer to whoever checks a paper. */
export const Verification = z.object({
  verdict: Verdict,
  /** A number alone proves only that such a paper exists: the name, the sum and the facts then stay back. */
  by: z.enum(['code', 'number']),
  checkedAt: z.date(),
  paper: z
    .object({
      kind: z.string(),
      name: Words,
      number: z.string(),
      ulb: Words,
      service: Words,
      issuedOn: Day,
      validTo: Day.optional(),
      holder: z.string().optional(),
      amount: amount.optional(),
      rows: z.array(z.object({ label: Words, value: Words })),
    })
    .optional(),
  cancelled: z.object({ at: z.date(), reasons: z.array(Words) }).optional(),
})
export type Verification = z.infer<typeof Verification>
