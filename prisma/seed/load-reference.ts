import { createHash } from 'node:crypto'
import { transaction } from '@/lib/infra/database/database'
import { stateId } from '@/lib/platform/operations/state-id'
import { forgetRemembered } from '@/lib/platform/tenancy/remembered'
import { feeRows } from './fee-rows'
import { masterRows } from './master-rows'
import { asOwner } from './owner'
import { putFeeSlabs, putMasters, putTenants, putWards } from './put-reference'
import { markSeeded, seededAs } from './seeded'
import { severalAtOnce } from './several-at-once'
import { tenantRows } from './tenant-rows'
import { wardRows } from './ward-rows'

/** Loads the state with its ULBs, wards, lists and fee tables. Writes nothing when just these are there already. */
export async function loadReference(): Promise<void> {
  const tenants = tenantRows()
  const wards = new Map(
    tenants.flatMap(({ id, ulb }) => (ulb ? [[id, wardRows(ulb)] as const] : [])),
  )
  const lists = { masters: masterRows(), fees: feeRows() }
  const mark = fingerprint([tenants, [...wards], lists])
  await asOwner(async (owner) => {
    if ((await seededAs(owner, 'reference')) === mark) return
    await putTenants(owner, tenants)
    await inTenant(stateId(), async (tx) => {
      await putMasters(tx, lists.masters)
      await putFeeSlabs(tx, lists.fees)
    })
    await severalAtOnce([...wards], ([tenantId, rows]) =>
      inTenant(tenantId, (tx) => putWards(tx, tenantId, rows)),
    )
    await markSeeded(owner, 'reference', mark)
  })
  forgetRemembered()
}

const inTenant = (tenant: string, work: Parameters<typeof transaction<void>>[1]) =>
  transaction({ by: 'reach', kind: 'SYSTEM', tenant }, work)

const fingerprint = (facts: unknown) =>
  createHash('sha256').update(JSON.stringify(facts)).digest('hex').slice(0, 32)
