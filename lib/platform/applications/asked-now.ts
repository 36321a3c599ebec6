import { z } from 'zod'
import type { Transaction } from '@/lib/infra/database/database'
import { currentBill } from '../billing/current-bill'
import { Words } from '../forms/definition'
import { money, toDecimalText } from '../money/money'
import type { Application } from './application'
import { paymentStep } from './payment-step'
import type { ServiceDefinition } from './service-definition'

/** What the applicant is asked to put right. */
export const Asked = z.object({
  id: z.uuid(),
  on: z.date(),
  reasons: z.array(Words),
  parts: z.array(Words),
  message: z.string(),
})

/** What the applicant is asked to pay; rupees as text. */
export const ToPay = z.object({ token: z.string(), amount: z.string(), until: z.date() })

/** What was asked of the applicant and not answered yet, in words; the newest. */
export async function askedNow(
  tx: Transaction,
  definition: ServiceDefinition,
  { tenantId, id: applicationId }: Application,
): Promise<z.input<typeof Asked> | null> {
  const correction = await tx.correction.findFirst({
    where: { tenantId, applicationId, answeredAt: null },
    orderBy: { askedAt: 'desc' },
  })
  if (!correction) return null
  const { id, askedAt: on, message, sections, documents, reasons } = correction
  return {
    id,
    on,
    message,
    reasons: definition.reasons
      .filter(({ code }) => reasons.includes(code))
      .map(({ text }) => text),
    parts: [
      ...definition.sections
        .filter(({ code }) => sections.includes(code))
        .map(({ title }) => title),
      ...definition.papers.filter(({ code }) => documents.includes(code)).map(({ name }) => name),
    ],
  }
}

/** The bill of a file that waits for its payment. */
export async function toPayNow(
  tx: Transaction,
  definition: ServiceDefinition,
  file: Application,
  now: Date,
): Promise<z.input<typeof ToPay> | null> {
  const { charges } = definition
  if (!charges || !paymentStep(definition, file)) return null
  const { tenantId, consumerCode } = file
  const bill = await currentBill(
    tx,
    { tenantId, businessService: charges.businessService, consumerCode },
    now,
  )
  return bill
    ? { token: bill.payToken, amount: toDecimalText(money(bill.total)), until: bill.expiresAt }
    : null
}
