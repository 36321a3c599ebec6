import type { Transaction } from '@/lib/infra/database/database'
import { env } from '@/lib/infra/env/env'
import type { Language } from '@/lib/platform/language/language'
import { currentBill } from '../billing/current-bill'
import { dayAt } from '../dates/dates'
import { formatDay } from '../dates/format-day'
import { formatRupees } from '../money/format-rupees'
import { money } from '../money/money'
import { notify } from '../notifications/notify'
import { findTenant } from '../tenancy/tenancy'
import type { Moved } from './moved'

/** Tells the applicant and the officer what the definition says they should hear about a step. */
export async function tellAboutMove(tx: Transaction, moved: Moved): Promise<void> {
  const { definition, file, step, now } = moved
  const told = definition.messages.filter(
    ({ on, to }) => on === step.action && (to === undefined || to === step.to),
  )
  if (told.length === 0) return

  const { values, link } = await whatToSay(tx, moved)
  for (const { audience, channels, dltTemplateId, title, text } of told) {
    const personId = audience === 'applicant' ? file.personId : file.assigneeId
    if (!personId) continue
    await notify(tx, {
      tenantId: file.tenantId,
      personId,
      applicationId: file.id,
      channels: audience === 'applicant' ? channels : ['IN_APP'],
      template: `${definition.code}.${step.action}`,
      dltTemplateId,
      title,
      text,
      values,
      link,
      now,
    })
  }
}

async function whatToSay(tx: Transaction, { definition, file, reasons = [], now }: Moved) {
  const tenant = await findTenant(file.tenantId)
  const entry = await tx.registerEntry.findFirst({
    where: { tenantId: file.tenantId, applicationId: file.id },
  })
  const bill = await owed(
    tx,
    definition.charges?.businessService,
    file.tenantId,
    file.consumerCode,
    now,
  )
  const reasonWords = definition.reasons.filter(({ code }) => reasons.includes(code))
  const link = bill
    ? `${env().PUBLIC_URL}/pay/${bill.payToken}`
    : `${env().PUBLIC_URL}/track?number=${encodeURIComponent(file.number)}`

  const values = (language: Language) => ({
    number: file.number,
    service: definition.name[language],
    ulb: tenant?.name[language],
    due: file.dueAt ? formatDay(dayAt(file.dueAt), language) : undefined,
    amount: bill ? formatRupees(money(bill.total)) : undefined,
    reasons: reasonWords.map(({ text }) => text[language]).join('; '),
    licence: entry?.number,
    link,
  })
  return { values, link }
}

const owed = (
  tx: Transaction,
  businessService: string | undefined,
  tenantId: string,
  consumerCode: string,
  now: Date,
) =>
  businessService === undefined
    ? undefined
    : currentBill(tx, { tenantId, businessService, consumerCode }, now)
