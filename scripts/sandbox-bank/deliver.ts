import { signature } from '@/lib/infra/payment-gateway/signature'
import type { Delivery } from './records'
import type { Store } from './store'

export interface DeliverySettings {
  webhookUrl: string | undefined
  webhookSecret: string
  /** Before the second attempt, doubled for each further one, at most a minute. */
  retryMs: number
}

const MAX_ATTEMPTS = 16

export type Deliverer = ReturnType<typeof deliverer>

/** Posts signed webhooks when they are due, and again until they are accepted. */
export function deliverer(store: Store, settings: DeliverySettings) {
  const timers = new Map<string, NodeJS.Timeout>()
  const underWay = new Set<Promise<void>>()
  let stopped = false

  const schedule = (delivery: Delivery) => {
    if (stopped || !settings.webhookUrl || timers.has(delivery.id)) return
    const wait = Math.max(0, delivery.due_at - Date.now())
    const timer = setTimeout(() => {
      timers.delete(delivery.id)
      const attempt = deliver(delivery).finally(() => underWay.delete(attempt))
      underWay.add(attempt)
    }, wait)
    timers.set(delivery.id, timer)
  }

  const deliver = async (delivery: Delivery) => {
    const accepted = await post(settings, delivery)
    const attempts = delivery.attempts + 1
    const next: Delivery = {
      ...delivery,
      attempts,
      state: accepted ? 'delivered' : attempts < MAX_ATTEMPTS ? 'waiting' : 'abandoned',
      due_at: Date.now() + Math.min(60_000, settings.retryMs * 2 ** delivery.attempts),
    }
    store.save([{ kind: 'delivery', value: next }])
    if (next.state === 'waiting') schedule(next)
  }

  return {
    schedule,

    /** Takes up what an earlier run has not delivered. */
    resume() {
      for (const delivery of store.deliveries.values()) {
        if (delivery.state === 'waiting') schedule(delivery)
      }
    },

    /** Starts nothing new and waits for what is under way; the rest is kept for the next run. */
    async stop() {
      stopped = true
      for (const timer of timers.values()) clearTimeout(timer)
      timers.clear()
      await Promise.all(underWay)
    },
  }
}

async function post(settings: DeliverySettings, { body, event_id }: Delivery): Promise<boolean> {
  try {
    const response = await fetch(settings.webhookUrl ?? '', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-sandbox-signature': signature(body, settings.webhookSecret),
        'x-sandbox-event-id': event_id,
      },
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(5000),
    })
    await response.arrayBuffer()
    return response.ok
  } catch {
    return false // not reachable or too slow: the next attempt is the answer
  }
}
