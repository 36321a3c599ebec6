import { randomBytes } from 'node:crypto'
import { findTenant, ulbs, type Tenant } from '../tenancy/tenancy'

/** A new secret for a pay link: the ULB's short code, so that the link finds its rows, and 128 random bits. */
export async function newPayToken(tenantId: string): Promise<string> {
  const tenant = await findTenant(tenantId)
  if (!tenant) throw new Error(`No tenant ${tenantId}`)
  return `${tenant.code.toLowerCase()}-${randomBytes(16).toString('base64url')}`
}

/** The ULB whose bill a pay link names; undefined for anything that cannot be a link of ours. */
export async function ulbOfPayToken(token: string): Promise<Tenant | undefined> {
  const [, code] = /^([a-z0-9]{2,8})-[\w-]{22}$/.exec(token) ?? []
  return code === undefined
    ? undefined
    : (await ulbs()).find((ulb) => ulb.code.toLowerCase() === code)
}
