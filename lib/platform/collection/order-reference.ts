import { ulbs } from '../tenancy/tenancy'

/** Where an order of ours is kept. */
export type OrderKey = { tenantId: string; orderId: string }

/** What the gateway knows an order by: the ULB's short code and the order's id, at most 40 characters. */
export const orderReference = (ulbCode: string, orderId: string): string =>
  `${ulbCode.toLowerCase()}-${orderId.replaceAll('-', '')}`

/** The order a reference names; undefined for a reference that is none of ours. */
export async function orderOfReference(reference: string): Promise<OrderKey | undefined> {
  const [, code, ...parts] =
    /^([a-z0-9]{2,7})-(\w{8})(\w{4})(\w{4})(\w{4})(\w{12})$/.exec(reference) ?? []
  const ulb = (await ulbs()).find((each) => each.code.toLowerCase() === code)
  const orderId = parts.join('-')
  return ulb && /^[0-9a-f-]{36}$/.test(orderId) ? { tenantId: ulb.id, orderId } : undefined
}
