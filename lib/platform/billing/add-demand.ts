import type { Transaction } from '@/lib/infra/database/database'
import { Refusal } from '../operations/errors'
import { uuidv7 } from '../operations/uuid'
import { dateOf, type Charge, type Consumer, type Period } from './billing'
import { chargeRules } from './charge-rules'
import { addLines, linesOf, roundingFor } from './demand-lines'
import { expireBill } from './expire-bill'
import { lockConsumer } from './open-demands'
import { refuseTooMuch } from './refuse-too-much'
import { differenceLines } from './rules/difference-lines'

/** What somebody is to owe for a period, and for what. */
export type NewDemand = Consumer & {
  personId: string
  payerName: string
  applicationId?: string | undefined
  period: Period
  lines: readonly Charge[]
}

/**
 * Demands the lines, made whole rupees. A second demand for the same period adds only what differs from the first.
 * Throws Refusal `nothing-to-demand` or `amount-too-large`.
 */
export async function addDemand(tx: Transaction, demand: NewDemand, now: Date): Promise<string> {
  await lockConsumer(tx, demand)
  const { tenantId, businessService, consumerCode, period } = demand
  const earlier = await tx.demand.findFirst({
    where: {
      tenantId,
      businessService,
      consumerCode,
      periodFrom: dateOf(period.from),
      status: 'ACTIVE',
    },
  })
  const before = earlier ? await linesOf(tx, earlier) : []
  const asked = earlier
    ? differenceLines(charged(before, businessService), demand.lines)
    : demand.lines
  const lines = [...asked, ...rounded([...before, ...asked], businessService)]
  if (!earlier && lines.length === 0) throw new Refusal('nothing-to-demand')

  const target = earlier ?? (await create(tx, demand, now))
  await addLines(tx, target, lines, now)
  await refuseTooMuch(tx, demand)
  await expireBill(tx, demand)
  return target.id
}

const rounded = (lines: readonly Charge[], businessService: string) =>
  roundingFor(lines, chargeRules(businessService).rules.roundingHead)

// What the estimate said before: neither the rounding nor an advance is a part of it.
const charged = <Line extends Charge>(lines: readonly Line[], businessService: string): Line[] => {
  const { advanceHead, roundingHead } = chargeRules(businessService).rules
  return lines.filter(({ head }) => head !== roundingHead && head !== advanceHead)
}

const create = (
  tx: Transaction,
  {
    tenantId,
    businessService,
    consumerCode,
    personId,
    payerName,
    applicationId,
    period,
  }: NewDemand,
  now: Date,
) =>
  tx.demand.create({
    data: {
      tenantId,
      id: uuidv7(now),
      businessService,
      consumerCode,
      personId,
      payerName,
      applicationId: applicationId ?? null,
      periodFrom: dateOf(period.from),
      periodTo: dateOf(period.to),
      status: 'ACTIVE',
      raisedAt: now,
    },
  })
