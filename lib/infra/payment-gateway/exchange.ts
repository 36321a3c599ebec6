import { z } from 'zod'
import { GatewayRefused, GatewayUnavailable } from './gateway'
import { redacted } from './redact'

/** One attempt at a call, as it may be stored: no keys, no card data. */
export interface ExchangeDump {
  gateway: string
  operation: string
  attempt: number
  method: string
  url: string
  requestBody: string
  /** Null when no answer came. */
  responseStatus: number | null
  responseBody: string
  failure: string | null
  milliseconds: number
}

export interface ExchangeSettings {
  gateway: string
  baseUrl: string
  keyId: string
  keySecret: string
  /** For one attempt; 10 seconds unless given. */
  timeoutMs?: number | undefined
  /** Three unless given. */
  attempts?: number | undefined
  /** Before the second attempt, doubled for each further one; 250 unless given. */
  backoffMs?: number | undefined
  onExchange?: ((dump: ExchangeDump) => void | Promise<void>) | undefined
}

/** A call that may safely be repeated: a GET, or a POST that carries its own idempotency. */
interface GatewayCall<Answer> {
  operation: string
  method: 'GET' | 'POST'
  path: string
  body?: Record<string, unknown>
  headers?: Record<string, string>
  answer: z.ZodType<Answer>
  /** The gateway may act twice on a repeated request: the caller must look before it asks again. */
  once?: boolean
}

export type Exchange = <Answer>(call: GatewayCall<Answer>) => Promise<Answer>

const refusal = z.object({
  error: z.object({ code: z.string().optional(), description: z.string().optional() }),
})

/** Calls a gateway's REST API: basic auth, time limit, retry with backoff, a dump of each attempt. */
export function exchange(settings: ExchangeSettings): Exchange {
  const attempts = settings.attempts ?? 3
  return async (call) => {
    for (let attempt = 1; ; attempt++) {
      const { status, body, failure } = await attemptOnce(settings, call, attempt)
      if (status !== null && !isPassing(status)) return understood(call, status, body)
      if (call.once || attempt >= attempts) {
        throw new GatewayUnavailable(`${call.operation}: ${failure ?? `answered ${status}`}`)
      }
      await pause((settings.backoffMs ?? 250) * 2 ** (attempt - 1))
    }
  }
}

async function attemptOnce<Answer>(
  settings: ExchangeSettings,
  call: GatewayCall<Answer>,
  attempt: number,
) {
  const start = performance.now()
  const url = new URL(call.path, settings.baseUrl).href
  const sent = call.body ? JSON.stringify(call.body) : ''
  const outcome = await send(settings, call, url, sent)
  await settings.onExchange?.({
    gateway: settings.gateway,
    operation: call.operation,
    attempt,
    method: call.method,
    url,
    requestBody: redacted(sent),
    responseStatus: outcome.status,
    responseBody: redacted(outcome.body),
    failure: outcome.failure,
    milliseconds: Math.round(performance.now() - start),
  })
  return outcome
}

async function send<Answer>(
  settings: ExchangeSettings,
  call: GatewayCall<Answer>,
  url: string,
  body: string,
): Promise<{ status: number | null; body: string; failure: string | null }> {
  try {
    const response = await fetch(url, {
      method: call.method,
      headers: {
        authorization: `Basic ${btoa(`${settings.keyId}:${settings.keySecret}`)}`,
        accept: 'application/json',
        ...(body ? { 'content-type': 'application/json' } : {}),
        ...call.headers,
      },
      ...(body ? { body } : {}),
      redirect: 'error',
      cache: 'no-store',
      signal: AbortSignal.timeout(settings.timeoutMs ?? 10_000),
    })
    return { status: response.status, body: await response.text(), failure: null }
  } catch (error) {
    const late = error instanceof Error && error.name === 'TimeoutError'
    return { status: null, body: '', failure: late ? 'no answer in time' : 'could not connect' }
  }
}

function understood<Answer>(call: GatewayCall<Answer>, status: number, body: string): Answer {
  const value = json(body)
  if (status >= 400) {
    const { code, description } = refusal.safeParse(value).data?.error ?? {}
    throw new GatewayRefused(code ?? `HTTP_${status}`, description ?? `answered ${status}`)
  }
  const answer = call.answer.safeParse(value)
  if (answer.success) return answer.data
  throw new GatewayUnavailable(`${call.operation}: the answer could not be understood`)
}

// 409 means that the first request with the same idempotency key is still under way.
function isPassing(status: number): boolean {
  return status === 408 || status === 409 || status === 429 || status >= 500
}

function json(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return null
  }
}

function pause(milliseconds: number): Promise<void> {
  const jittered = milliseconds * (0.75 + Math.random() / 2)
  return new Promise((resolve) => setTimeout(resolve, jittered))
}
