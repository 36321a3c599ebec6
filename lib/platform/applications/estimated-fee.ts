import type { Transaction } from '@/lib/infra/database/database'
import { dayAt } from '../dates/dates'
import type { Answers } from '../forms/definition'
import { mastersOf } from '../masters/masters'
import { largestAmount } from '../money/amount'
import type { Money } from '../money/money'
import { NotFound } from '../operations/errors'
import { findTenant } from '../tenancy/tenancy'
import type { ServiceDefinition } from './service-definition'
import { slabsOf } from './slabs'
import { feeEstimate, type Worksheet } from './worksheet'

type Given = { tenantId: string; definition: ServiceDefinition; answers: Answers; now: Date }

/** The fee as far as the answers tell it; undefined for a service that charges nothing. */
export async function estimatedFee(
  tx: Transaction,
  { tenantId, definition, answers, now }: Given,
): Promise<Worksheet | undefined> {
  if (!definition.charges) return undefined
  const tenant = await findTenant(tenantId)
  if (!tenant) throw new NotFound('ulb')
  const on = dayAt(now)
  const slabs = await slabsOf(tx, tenant, on)
  return feeEstimate({ definition, answers, slabs, masters: await mastersOf(tenantId, on), on })
}

/** The sum as the file keeps it; none when nothing is charged, or more than an amount can be. */
export const estimateToKeep = (fee: Worksheet | undefined): Money | null =>
  fee && fee.total <= largestAmount ? fee.total : null
