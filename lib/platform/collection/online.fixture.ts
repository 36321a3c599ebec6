import { createHmac } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startSandboxProcess } from '@/scripts/sandbox-bank/bank-process'
import { demandFor, inUlb, newAccount, ulb } from '../billing/levy.fixture'
import { currentBill } from '../billing/current-bill'
import { hearWebhook } from './hear-webhook'
import { startCheckout } from './start-checkout'

/** The sandbox gateway as a process of its own, set as this test file's gateway. Call before anything reads settings. */
export async function startSandbox() {
  const folder = mkdtempSync(join(tmpdir(), 'sandbox-gateway-'))
  const { SANDBOX_GATEWAY_KEY_ID: keyId = '', SANDBOX_GATEWAY_KEY_SECRET: keySecret = '' } =
    process.env
  const server = await startSandboxProcess({
    SANDBOX_GATEWAY_PORT: '0',
    SANDBOX_KEY_ID: keyId,
    SANDBOX_KEY_SECRET: keySecret,
    SANDBOX_WEBHOOK_SECRET: process.env['SANDBOX_GATEWAY_WEBHOOK_SECRET'] ?? '',
    SANDBOX_STATE: join(folder, 'state.jsonl'),
    // The tests bring each webhook themselves, in an order of their own.
    SANDBOX_WEBHOOK_URL: 'http://127.0.0.1:9/webhook',
  })
  process.env['SANDBOX_GATEWAY_URL'] = server.url
  const call = (path: string, body?: object) => api(`sandbox/${path}`, body)
  /** What the bank's own staff can do, past us. */
  const api = async (path: string, body?: object): Promise<unknown> => {
    const response = await fetch(`${server.url}/v1/${path}`, {
      headers: { authorization: `Basic ${btoa(`${keyId}:${keySecret}`)}` },
      ...(body ? { method: 'POST', body: JSON.stringify(body) } : {}),
    })
    return response.json()
  }
  const stop = async () => {
    await server.end('SIGTERM')
    rmSync(folder, { recursive: true })
  }

  /** The payer decides at the bank's page; gives what the browser brings back. */
  const decide = async ({ provider, reference }: Placed, outcome: string) => {
    const answer = await call('complete', { order_id: provider, outcome })
    const { callback } = answer as { callback: { fields: Record<string, string> } }
    return { order: reference, ...callback.fields }
  }

  /** The webhooks the gateway has for an order, as it would send them. */
  const webhooksFor = async ({ provider }: Placed) => {
    const { items } = (await call('deliveries')) as { items: Delivery[] }
    return items
      .filter(({ order_id }) => order_id === provider)
      .map(({ body, event_id }) => signed(body, event_id))
  }
  return { api, call, decide, webhooksFor, stop }
}

/** A bill of the levy, open, with its account. */
export async function billFor(businessService: string, rupees = 500) {
  const account = newAccount(businessService)
  const bill = await inUlb(async (tx) => {
    await demandFor(tx, account, 2026, { TAX: rupees })
    return currentBill(tx, account, new Date())
  })
  if (!bill) throw new Error('nothing is due')
  return { account, bill }
}

/** Goes to the hosted checkout for a bill as a guest; gives our order and the gateway's. */
export async function checkoutFor(bill: { id: string; payToken: string }) {
  const started = await startCheckout({ by: 'guest' }, { ulb, token: bill.payToken, bill: bill.id })
  const provider = new URL(started.checkout.url).pathname.replace('/checkout/', '')
  return { ...started, provider }
}

/** What became of a bill's money in the books. */
export const stateOf = (billId: string) =>
  inUlb(async (tx) => {
    const where = { tenantId: ulb, billId }
    const payments = await tx.payment.findMany({ where, include: { receipt: true } })
    const orders = await tx.gatewayOrder.findMany({ where, include: { refunds: true } })
    return {
      payments: payments.length,
      receipts: payments.filter(({ receipt }) => receipt).length,
      orders: orders.map(({ status }) => status),
      refunds: orders.flatMap(({ refunds }) =>
        refunds.map(({ reason, status }) => `${reason} ${status}`),
      ),
    }
  })

type Placed = { provider: string; reference: string }
type Delivery = { order_id: string; body: string; event_id: string }

/** A webhook with its signature, by the sandbox's own secret unless another is given. */
export const signed = (
  body: string,
  eventId: string,
  secret = process.env['SANDBOX_GATEWAY_WEBHOOK_SECRET'] ?? '',
) => ({
  body,
  headers: {
    'x-sandbox-signature': createHmac('sha256', secret).update(body).digest('hex'),
    'x-sandbox-event-id': eventId,
  },
})

/** The webhook arrives. */
export const hear = ({ body, headers }: ReturnType<typeof signed>) =>
  hearWebhook('sandbox', body, headers)
