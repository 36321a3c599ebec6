import { z } from 'zod'
import { Day } from '@/lib/platform/dates/dates'
import { money } from '@/lib/platform/money/money'

const Words = z.object({ en: z.string(), hi: z.string() })
const Value = z.union([z.string(), Words])
const Fact = z.object({ label: Words, value: Value })
const Issuer = z.object({ name: Words })
const Amount = z
  .string()
  .regex(/^-?\d+$/)
  .transform((paise) => money(BigInt(paise)))

/** What a certificate says, in both languages, frozen when it was issued. */
export const CertificateContent = z.object({
  issuer: Issuer,
  service: Words,
  title: Words,
  number: z.string(),
  numberLabel: Words,
  body: Words,
  values: z.record(z.string(), Value),
  facts: z.array(Fact),
  issuedOn: Day,
  validFrom: Day,
  validTo: Day.optional(),
  conditions: z.array(Words),
  signatory: z.object({ name: Value, designation: Words }),
})
export type CertificateContent = z.input<typeof CertificateContent>

/** What a receipt says. Amounts are paise as text. */
export const ReceiptContent = z.object({
  issuer: Issuer,
  service: Words,
  title: Words,
  number: z.string(),
  receivedAt: z.iso.datetime().transform((moment) => new Date(moment)),
  receivedFrom: z.string(),
  paidBy: Words,
  facts: z.array(Fact),
  lines: z.array(z.object({ label: Words, amount: Amount })),
  total: Amount,
})
export type ReceiptContent = z.input<typeof ReceiptContent>

/** What an acknowledgement says. */
export const AcknowledgementContent = z.object({
  issuer: Issuer,
  service: Words,
  number: z.string(),
  applicant: z.string(),
  receivedOn: Day,
  receivedBy: Words,
  dueBy: Day.optional(),
  facts: z.array(Fact),
  documents: z.array(Words),
  nextSteps: z.array(Words),
})
export type AcknowledgementContent = z.input<typeof AcknowledgementContent>
