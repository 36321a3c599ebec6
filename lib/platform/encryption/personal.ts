import type { Transaction } from '@/lib/infra/database/database'
import { env } from '@/lib/infra/env/env'
import { blindIndex } from './blind-index'
import { newDataKey, unwrapDataKey, wrapDataKey } from './data-key'
import { decryptField, encryptField } from './encryption'
import { namedKey, type KeyRing, type NamedKey } from './key-ring'

const opened = new Map<string, KeyRing>()

const masters = (): KeyRing => ({
  current: namedKey('m1', Buffer.from(env().MASTER_KEY, 'base64')),
  old: [],
})
const indexKey = (): NamedKey => namedKey('i1', Buffer.from(env().INDEX_KEY, 'base64'))

/** The tenant's data keys, the first made at its first use. */
async function keysOf(tx: Transaction, tenantId: string): Promise<KeyRing> {
  const known = opened.get(tenantId)
  if (known) return known
  const { rows, isNew } = await keptKeys(tx, tenantId)
  const [current, ...old] = rows.map(({ id, wrapped }) =>
    unwrapDataKey(masters(), tenantId, id, wrapped),
  )
  if (!current) throw new Error(`No data key for ${tenantId}`)
  const ring = { current, old }
  // Remembered only when the key was there before: this transaction may yet roll back.
  if (!isNew) opened.set(tenantId, ring)
  return ring
}

// Another tenant's key may be read but not made: a ULB's transaction reads the state's.
async function keptKeys(tx: Transaction, tenantId: string) {
  const kept = await keyRows(tx, tenantId)
  if (kept.length > 0) return { rows: kept, isNew: false }
  const fresh = wrapDataKey(masters(), tenantId, newDataKey('k1'))
  await tx.$executeRaw`INSERT INTO data_key (tenant_id, id, wrapped) VALUES (${tenantId}, 'k1', ${fresh}) ON CONFLICT DO NOTHING`
  return { rows: await keyRows(tx, tenantId), isNew: true }
}

const keyRows = (tx: Transaction, tenantId: string) =>
  tx.dataKey.findMany({ where: { tenantId }, orderBy: { id: 'desc' } })

/** A sensitive value as the tenant keeps it: unreadable without the master key. */
export const sealed = async (
  tx: Transaction,
  tenantId: string,
  field: string,
  value: string,
): Promise<string> => encryptField(await keysOf(tx, tenantId), tenantId, field, value)

/** The sensitive value again. */
export const openSealed = async (
  tx: Transaction,
  tenantId: string,
  field: string,
  cipher: string,
): Promise<string> => decryptField(await keysOf(tx, tenantId), tenantId, field, cipher)

/** Finds a mobile number by equality, over the whole state: one person has one index everywhere. */
export const mobileIndex = (stateId: string, mobile: string): string =>
  blindIndex(mobile, indexKey(), stateId, 'mobile')

/** Finds an e-mail address by equality, over the whole state. */
export const emailIndex = (stateId: string, email: string): string =>
  blindIndex(email, indexKey(), stateId, 'email')
