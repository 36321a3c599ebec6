import { z } from 'zod'
import { env } from '@/lib/infra/env/env'
import { GatewayUnavailable, type Checkout } from '@/lib/infra/payment-gateway/gateway'
import type { Caller } from '../access/actor'
import { Refusal } from '../operations/errors'
import type { Operation } from '../operations/operation'
import { installedGateway } from './installed-gateway'
import { type CheckoutInput, prepareOrder } from './prepare-order'
import { recordOrder } from './record-order'

const Started = z.object({
  order: z.uuid(),
  reference: z.string(),
  /** Where the payer's browser goes next: to an address, or there with a form. */
  checkout: z.discriminatedUnion('method', [
    z.object({ method: z.literal('redirect'), url: z.string() }),
    z.object({
      method: z.literal('post'),
      url: z.string(),
      fields: z.record(z.string(), z.string()),
    }),
  ]),
})

async function perform(
  caller: Caller,
  raw: z.input<typeof CheckoutInput>,
  options?: { idempotencyKey?: string | undefined },
): Promise<z.infer<typeof Started>> {
  // A pay link needs no login, so whoever is signed in pays like anybody.
  const language = 'language' in caller ? caller.language : undefined
  const prepared = await prepareOrder({ by: 'system', as: 'payment' }, raw, options)
  const gateway = installedGateway()
  const placed = await place(prepared, raw, language ?? 'en')
  const { providerOrderId, checkout } = placed
  await recordOrder(
    { by: 'system', as: 'payment' },
    { ulb: raw.ulb, order: prepared.order, gateway: gateway.name, providerOrderId },
  )
  return { order: prepared.order, reference: prepared.reference, checkout }
}

/**
 * Sends a payer to the bank's payment page: our order first, then the gateway's, then the link between them.
 * Dying in between loses nothing, since the same reference always gives the same order.
 */
export const startCheckout: Operation<typeof CheckoutInput, typeof Started> = Object.assign(
  perform,
  {
    definition: {
      ...prepareOrder.definition,
      name: 'collection.start-checkout',
      permission: 'public' as const,
      summary: 'Pay a bill on-line: gives the address of the payment page',
      output: Started,
      api: { method: 'post' as const, path: '/bills/{token}/checkout' as const },
    },
  },
)

type Prepared = Awaited<ReturnType<typeof prepareOrder>>

async function place(
  { reference, paise, bill, payer }: Prepared,
  { ulb }: { ulb: string },
  language: string,
): Promise<{ providerOrderId: string; checkout: Checkout }> {
  const gateway = installedGateway()
  try {
    return await gateway.createOrder({
      orderRef: reference,
      amount: BigInt(paise),
      currency: 'INR',
      description: bill,
      customer: { name: payer },
      callbackUrl: `${env().PUBLIC_URL}/api/gateway/${gateway.name}/callback?order=${reference}`,
      language,
      notes: { ulb, bill },
    })
  } catch (error) {
    if (GatewayUnavailable.is(error)) throw new Refusal('gateway-unavailable')
    throw error
  }
}
