import type { Transaction } from '@/lib/infra/database/database'
import { env } from '@/lib/infra/env/env'
import type { Application } from '../../applications/application'
import { moveFile } from '../../applications/move'
import { paymentStep } from '../../applications/payment-step'
import type { ServiceDefinition } from '../../applications/service-definition'
import type { DemandLine } from '../../applications/worksheet'
import { formatRupees } from '../../money/format-rupees'
import { money, type Money } from '../../money/money'
import { notify } from '../../notifications/notify'
import { Refusal } from '../../operations/errors'
import { currentBill } from '../current-bill'
import { addLines, linesOf, roundingFor } from '../demand-lines'
import { expireBill } from '../expire-bill'
import { lockConsumer } from '../open-demands'
import { refuseTooMuch } from '../refuse-too-much'
import { differenceLines } from '../rules/difference-lines'

type Charging = {
  definition: ServiceDefinition
  file: Application
  /** The levy as it should be; penalties and rebates by hand stay as they are. */
  lines: readonly DemandLine[]
  now: Date
}

/**
 * Makes a fee that was demanded already what the levy now says: the difference is added to the demand. Gives what is
 * due then; null where nothing was demanded yet. Throws Refusal `paid-more-than-found` rather than owe the payer.
 */
export async function chargeAnew(
  tx: Transaction,
  { definition, file, lines, now }: Charging,
): Promise<Money | null> {
  const { charges } = definition
  const { tenantId, id: applicationId, consumerCode } = file
  if (!charges) return null
  const consumer = { tenantId, businessService: charges.businessService, consumerCode }
  await lockConsumer(tx, consumer)
  const demand = await tx.demand.findFirst({
    where: { tenantId, applicationId, status: 'ACTIVE' },
    orderBy: { periodFrom: 'desc' },
  })
  if (!demand) return null

  const levied = new Set(charges.lines.map(({ head }) => head))
  const isLevied = ({ head }: { head: string }) => levied.has(head)
  const before = await linesOf(tx, demand)
  const added = differenceLines(before.filter(isLevied), lines.filter(isLevied))
  const rounding = roundingFor([...before, ...added], charges.rules.roundingHead)
  if (added.length === 0) return refuseTooMuch(tx, consumer)
  await addLines(tx, demand, [...added, ...rounding], now)
  await expireBill(tx, consumer)
  const due = await refuseTooMuch(tx, consumer)
  if (due < 0n) throw new Refusal('paid-more-than-found')
  if (due > 0n) await tellPayer(tx, file, consumer, now)
  // The levy itself says that there is nothing to pay.
  const step = due === 0n ? paymentStep(definition, file) : undefined
  if (step) await moveFile(tx, { definition, file, now, ...step })
  return due
}

async function tellPayer(
  tx: Transaction,
  { tenantId, personId, id: applicationId, number }: Application,
  consumer: Parameters<typeof currentBill>[1],
  now: Date,
) {
  const bill = await currentBill(tx, consumer, now)
  if (!bill) return
  const link = `${env().PUBLIC_URL}/pay/${bill.payToken}`
  const amount = formatRupees(money(bill.total))
  await notify(tx, {
    ...{ tenantId, personId, applicationId, channels: ['SMS', 'EMAIL', 'IN_APP'] as const },
    template: 'fee-after-inspection',
    title: { en: 'The fee was worked out again', hi: 'शुल्क फिर से आँका गया' },
    text: {
      en: 'The fee of {number} follows what the inspector found. {amount} is to be paid: {link}',
      hi: '{number} का शुल्क निरीक्षण के अनुसार है। {amount} देय है: {link}',
    },
    values: () => ({ number, amount, link }),
    link,
    now,
  })
}
