import type { KeyRing } from './key-ring'
import { openSeal, seal } from './seal'

/** A field of one tenant made unreadable: `v1.<keyId>.<iv>.<ct>.<tag>`, tied to tenant and field. */
export const encryptField = (keys: KeyRing, tenant: string, field: string, value: string) =>
  seal(keys.current, Buffer.from(value, 'utf8'), ['field', tenant, field])

/** The value again, under the current or an old key; throws `Undecipherable` if anything differs. */
export const decryptField = (keys: KeyRing, tenant: string, field: string, sealed: string) =>
  openSeal(keys, sealed, ['field', tenant, field]).toString('utf8')
