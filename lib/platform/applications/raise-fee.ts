import type { Transaction } from '@/lib/infra/database/database'
import { cancelDemand } from '../billing/cancel-demand'
import { raiseDemand } from '../billing/raise-demand'
import { dayAt } from '../dates/dates'
import { mastersOf } from '../masters/masters'
import { findTenant } from '../tenancy/tenancy'
import { answersCharged } from '../workflow/measuring/measurement'
import type { Moved } from './moved'
import type { NextStep } from '../cases/case-kind'
import { paymentStep } from './payment-step'
import { slabsOf } from './slabs'
import { worksheet, type DemandLine } from './worksheet'

/** Demands the fee after the step that asks for it. Gives the payment step when there is nothing to pay. */
export async function raiseFee(tx: Transaction, moved: Moved): Promise<NextStep | undefined> {
  const { definition, file, step, now } = moved
  const { charges } = definition
  if (!charges) return undefined
  if (step.kind === 'reject' || step.kind === 'cancel') {
    await cancelDemand(tx, file)
    return undefined
  }
  if (step.action !== charges.raisedBy) return undefined

  const lines = await feeOf(tx, moved)
  if (lines.length === 0) return paymentStep(definition, file)
  await raiseDemand(tx, { definition, application: file, lines, now })
  return undefined
}

async function feeOf(tx: Transaction, { definition, file, now }: Moved): Promise<DemandLine[]> {
  const tenant = await findTenant(file.tenantId)
  if (!tenant) throw new Error(`No tenant ${file.tenantId}`)
  const on = dayAt(now)
  const { demand, total } = worksheet({
    definition,
    answers: await answersCharged(tx, { definition, file }, now),
    slabs: await slabsOf(tx, tenant, on),
    masters: await mastersOf(file.tenantId, on),
    on,
  })
  return total > 0n ? demand : []
}
