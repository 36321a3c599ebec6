import { clock } from '@/lib/infra/clock/clock'
import { transactionApart } from '@/lib/infra/database/database'
import { dayAt, type Day } from '../dates/dates'
import type { FeeTables } from '../fees/fees'
import { NotFound } from '../operations/errors'
import { remembered } from '../tenancy/remembered'
import { findTenant } from '../tenancy/tenancy'
import { slabsOf } from './slabs'

/** The fee tables in force at a ULB today; `illustrative` when some rates are not its own published ones. */
export type PublishedFees = { on: Day; tables: FeeTables; illustrative: boolean }

const load = remembered('fees', async (tenantId): Promise<PublishedFees> => {
  const tenant = await findTenant(tenantId)
  if (!tenant) throw new NotFound('ulb')
  const on = dayAt(clock.now())
  return transactionApart({ by: 'reach', kind: 'GUEST', tenant: tenantId }, async (tx) => {
    const tables = await slabsOf(tx, tenant, on)
    const where = { tenantId: { in: [tenant.stateId, tenantId] }, illustrative: true }
    return { on, tables, illustrative: (await tx.feeSlab.findFirst({ where })) !== null }
  })
})

/** What a ULB charges, as anybody may read it. */
export const publishedFees = (tenantId: string): Promise<PublishedFees> => load(tenantId)
