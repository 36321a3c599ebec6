import { transaction } from '@/lib/infra/database/database'
import { getService } from '@/lib/platform/applications/catalogue'
import { currentBill, type Bill } from '@/lib/platform/billing/current-bill'
import { clock } from '@/lib/infra/clock/clock'
import { checkOrder } from '@/lib/platform/collection/check-order'
import { collectAtCounter } from '@/lib/platform/collection/collect-at-counter'
import { startCheckout } from '@/lib/platform/collection/start-checkout'
import { addDays, dayAt } from '@/lib/platform/dates/dates'
import { money, toDecimalText } from '@/lib/platform/money/money'
import type { Means } from '../stories/story'
import { fileNow, type Filed } from './filed'
import { minutesBefore } from './moments'
import { payAtSandbox } from './sandbox-bank'
import type { Town } from './town'

/** Pays what a file owes: at the counter, or through the bank's page. */
export async function pay(town: Town, filed: Filed, means: Means, at: Date): Promise<void> {
  const bill = await billOf(town, filed, at)
  if (means === 'ONLINE') return payOnline(town, bill, at)
  await collect(town, bill, means, at)
}

/** The payer begins on-line, grows impatient and pays cash; then the bank's success comes, to be refunded. */
export async function payTwice(town: Town, filed: Filed, at: Date): Promise<void> {
  const bill = await billOf(town, filed, at)
  const order = await checkout(town, bill, minutesBefore(at, 12))
  await collect(town, bill, 'CASH', at)
  await payAtSandbox(order.providerOrderId)
  await clock.at(new Date(at.getTime() + 9 * 60_000), () =>
    checkOrder(order.key, { source: 'WEBHOOK' }),
  )
}

async function payOnline(town: Town, bill: Bill, at: Date): Promise<void> {
  const { key, providerOrderId } = await checkout(town, bill, minutesBefore(at, 3))
  await payAtSandbox(providerOrderId)
  await clock.at(at, () => checkOrder(key, { source: 'CALLBACK' }))
}

async function checkout({ tenantId }: Town, { payToken, id }: Bill, at: Date) {
  const { order, checkout: page } = await clock.at(at, () =>
    startCheckout({ by: 'guest', language: 'hi' }, { ulb: tenantId, token: payToken, bill: id }),
  )
  const providerOrderId = new URL(page.url).pathname.split('/').at(-1) ?? ''
  return { key: { tenantId, orderId: order }, providerOrderId }
}

/** What each instrument says; the numbers are nobody's. */
const instruments = (at: Date, reference: string) => {
  const paper = {
    instrumentNumber: reference.slice(-6),
    instrumentOn: addDays(dayAt(at), -1),
    ifsc: 'PALK0000001',
    bank: 'Specimen Bank',
  }
  return {
    CASH: {},
    CHEQUE: paper,
    DD: paper,
    CARD: { instrumentNumber: '0417', transactionNumber: `POS${reference}` },
    UPI: { transactionNumber: `UPI${reference}` },
  }
}

async function collect(
  town: Town,
  { id, number, total }: Bill,
  mode: Exclude<Means, 'ONLINE'>,
  at: Date,
) {
  const reference = number.replace(/\D/g, '').slice(-8)
  const tender = { mode, amount: toDecimalText(money(total)), ...instruments(at, reference)[mode] }
  await clock.at(at, () => collectAtCounter(town.officer('cashier'), { bill: id, ...tender }))
}

async function billOf(town: Town, filed: Filed, at: Date): Promise<Bill> {
  const { tenantId, service, consumerCode, number } = await fileNow(town, filed)
  const businessService = getService(service).charges?.businessService ?? ''
  const consumer = { tenantId, businessService, consumerCode }
  const bill = await transaction({ by: 'reach', kind: 'SYSTEM', tenant: tenantId }, (tx) =>
    currentBill(tx, consumer, at),
  )
  if (!bill) throw new Error(`${number} owes nothing`)
  return bill
}
