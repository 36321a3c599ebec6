import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, vi } from 'vitest'
import type { ExchangeDump } from '@/lib/infra/payment-gateway/exchange'
import type {
  GatewayEvent,
  OrderRequest,
  PaymentGateway,
} from '@/lib/infra/payment-gateway/gateway'
import { httpFake } from '@/lib/infra/payment-gateway/http-fake'
import { sandbox } from '@/lib/infra/payment-gateway/sandbox'
import type { SandboxSettings } from '@/lib/infra/payment-gateway/sandbox'
import { startSandboxProcess } from './bank-process'

interface Completed {
  callback: { address: string; fields: Record<string, string> }
}

const secrets = {
  keyId: 'sandbox-key',
  keySecret: 'sandbox-key-secret',
  webhookSecret: 'sandbox-webhook-secret',
}
let number = 0

/** What a test asks a payer to pay. */
export const request = (): OrderRequest => ({
  orderRef: `bill-${++number}`,
  amount: 118800n,
  currency: 'INR',
  description: 'Trade licence fee',
  customer: {},
  callbackUrl: 'http://127.0.0.1:9/pay/return?bill=1',
  language: 'en',
  notes: {},
})

/** Waits until a check passes. */
export const until = (check: () => void, timeout = 5000) =>
  vi.waitFor(check, { timeout, interval: 20 })

/** Long enough for anything that was going to be sent at once. */
export const quiet = () => new Promise((resolve) => setTimeout(resolve, 900))

/** The sandbox as its own process, a receiver of its webhooks and our adapter, for one test file. */
export function sandboxRig() {
  const rig = new Rig()
  beforeAll(() => rig.begin(), 30_000)
  afterEach(() => rig.reset())
  afterAll(() => rig.finish())
  return rig
}

class Rig {
  readonly dumps: ExchangeDump[] = []
  webhookStatus = 200
  gateway!: PaymentGateway
  server!: Awaited<ReturnType<typeof startSandboxProcess>>
  #webhooks!: Awaited<ReturnType<typeof httpFake>>
  readonly #folder = mkdtempSync(join(tmpdir(), 'sandbox-gateway-'))

  async begin() {
    this.#webhooks = await httpFake(() => ({ status: this.webhookStatus, body: {} }))
    this.server = await this.start()
    this.gateway = this.adapter({
      timeoutMs: 1000,
      backoffMs: 10,
      onExchange: (dump) => void this.dumps.push(dump),
    })
  }

  async reset() {
    this.webhookStatus = 200
    await this.script('behaviour', {})
  }

  async finish() {
    expect(await this.server.end('SIGTERM')).toBe(0)
    await this.#webhooks.stop()
    rmSync(this.#folder, { recursive: true })
  }

  start(port = '0') {
    return startSandboxProcess({
      SANDBOX_GATEWAY_PORT: port,
      SANDBOX_KEY_ID: secrets.keyId,
      SANDBOX_KEY_SECRET: secrets.keySecret,
      SANDBOX_WEBHOOK_SECRET: secrets.webhookSecret,
      SANDBOX_WEBHOOK_URL: `${this.#webhooks.url}/webhook`,
      SANDBOX_STATE: join(this.#folder, 'state.jsonl'),
      SANDBOX_RETRY_MS: '100',
    })
  }

  adapter(settings: Partial<SandboxSettings> = {}) {
    return sandbox({ ...secrets, baseUrl: this.server.url, ...settings })
  }

  call(path: string, body?: object) {
    return fetch(`${this.server.url}${path}`, {
      headers: { authorization: `Basic ${btoa(`${secrets.keyId}:${secrets.keySecret}`)}` },
      ...(body ? { method: 'POST', body: JSON.stringify(body) } : {}),
    })
  }

  async script(path: 'behaviour' | 'complete', body: object): Promise<Completed> {
    const response = await this.call(`/v1/sandbox/${path}`, body)
    expect(response.status).toBe(200)
    return response.json()
  }

  async placedOrder() {
    return (await this.gateway.createOrder(request())).providerOrderId
  }

  webhooksOf(orderId: string) {
    return this.#webhooks.seen.filter((one) => one.body.includes(orderId))
  }

  eventsOf(orderId: string): GatewayEvent[] {
    return this.webhooksOf(orderId).map((one) => this.gateway.readWebhook(one.body, one.headers))
  }

  typesOf(orderId: string) {
    return this.eventsOf(orderId).map((event) => event.type)
  }
}
