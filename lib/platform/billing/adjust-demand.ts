import type { Transaction } from '@/lib/infra/database/database'
import type { Application } from '../applications/application'
import type { ServiceDefinition } from '../applications/service-definition'
import { money, type Money } from '../money/money'
import { Refusal } from '../operations/errors'
import { addLines, linesOf, roundingFor } from './demand-lines'
import { expireBill } from './expire-bill'
import { lockConsumer, openDemands, totalDue } from './open-demands'

type Adjusting = {
  definition: ServiceDefinition
  application: Application
  head: string
  paise: bigint
  now: Date
}

/** Adds a line to a file's newest demand, and the rounding it makes needful. Gives what is due afterwards, never below zero. */
export async function adjustDemand(
  tx: Transaction,
  { definition: { charges }, application, head, paise, now }: Adjusting,
): Promise<Money> {
  const { tenantId, id: applicationId, consumerCode } = application
  if (!charges) throw new Refusal('not-adjustable')
  const consumer = { tenantId, businessService: charges.businessService, consumerCode }
  await lockConsumer(tx, consumer)
  const demand = await tx.demand.findFirst({
    where: { tenantId, applicationId, status: 'ACTIVE' },
    orderBy: { periodFrom: 'desc' },
  })
  if (!demand) throw new Refusal('not-adjustable')

  const line = { head, amount: money(paise) }
  const rounding = roundingFor([...(await linesOf(tx, demand)), line], charges.rules.roundingHead)
  await addLines(tx, demand, [line, ...rounding], now)
  await expireBill(tx, consumer)
  const due = totalDue(await openDemands(tx, consumer))
  if (due < 0n) throw new Refusal('rebate-too-large')
  return due
}
