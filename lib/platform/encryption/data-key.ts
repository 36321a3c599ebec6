import { randomBytes } from 'node:crypto'
import { namedKey, type KeyRing, type NamedKey } from './key-ring'
import { openSeal, seal } from './seal'

/** A new key of a tenant, for its fields or for its blind indexes (give those an id of their own). */
export const newDataKey = (id: string): NamedKey => namedKey(id, randomBytes(32))

/** The data key as it may lie in the database: sealed by the current master key for this tenant. */
export const wrapDataKey = (masters: KeyRing, tenant: string, { id, key }: NamedKey) =>
  seal(masters.current, key.export(), ['data-key', tenant, id])

/** The data key again; throws `Undecipherable` for another tenant, another id or an unknown master. */
export const unwrapDataKey = (masters: KeyRing, tenant: string, id: string, wrapped: string) =>
  namedKey(id, openSeal(masters, wrapped, ['data-key', tenant, id]))

/** The same data key under the current master key, or undefined if it is so already. */
export const rewrapDataKey = (masters: KeyRing, tenant: string, id: string, wrapped: string) =>
  wrapped.split('.')[1] === masters.current.id
    ? undefined
    : wrapDataKey(masters, tenant, unwrapDataKey(masters, tenant, id, wrapped))
