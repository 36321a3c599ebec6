import type { Transaction } from '@/lib/infra/database/database'
import type { Application } from '../../applications/application'
import type { ServiceDefinition } from '../../applications/service-definition'
import { money, type Money } from '../../money/money'
import { Refusal } from '../../operations/errors'
import { addLines, linesOf, roundingFor } from '../demand-lines'
import { expireBill } from '../expire-bill'
import { lockConsumer, openDemands, totalDue } from '../open-demands'
import { refuseTooMuch } from '../refuse-too-much'

type Adjusting = {
  definition: ServiceDefinition
  application: Application
  head: string
  /** Signed: a rebate is negative. */
  paise: bigint
  now: Date
}

const consumerOf = ({
  definition: { charges },
  application,
}: Pick<Adjusting, 'definition' | 'application'>) => {
  if (!charges) throw new Refusal('not-adjustable')
  const { tenantId, consumerCode } = application
  return { tenantId, businessService: charges.businessService, consumerCode }
}

/** What a file owes now, its account locked until the transaction ends. */
export async function dueOf(
  tx: Transaction,
  file: Pick<Adjusting, 'definition' | 'application'>,
): Promise<Money> {
  const consumer = consumerOf(file)
  await lockConsumer(tx, consumer)
  return totalDue(await openDemands(tx, consumer))
}

/**
 * Adds a line to a file's newest demand, and the rounding it makes needful. Gives what is due afterwards: always
 * something, for a fee that is laid down is never waived whole by hand. Throws Refusal.
 */
export async function adjustDemand(tx: Transaction, adjusting: Adjusting): Promise<Money> {
  const { definition, application, head, paise, now } = adjusting
  const { tenantId, id: applicationId } = application
  const consumer = consumerOf(adjusting)
  await lockConsumer(tx, consumer)
  const demand = await tx.demand.findFirst({
    where: { tenantId, applicationId, status: 'ACTIVE' },
    orderBy: { periodFrom: 'desc' },
  })
  if (!demand) throw new Refusal('not-adjustable')

  const line = { head, amount: money(paise) }
  const rounding = roundingFor(
    [...(await linesOf(tx, demand)), line],
    definition.charges?.rules.roundingHead,
  )
  await addLines(tx, demand, [line, ...rounding], now)
  await expireBill(tx, consumer)
  const due = await refuseTooMuch(tx, consumer)
  if (due <= 0n) throw new Refusal('rebate-too-large')
  return due
}
