import type { Deliverer } from './deliver'
import { ApiRefusal } from './http'
import type { Method, Order, Outcome, Payment } from './records'
import { settle } from './settle'
import type { Store } from './store'

/** One attempt to pay an order; an order already paid keeps its payment, an expired one refuses. */
export function attemptOn(
  { store, deliveries }: { store: Store; deliveries: Deliverer },
  found: Order,
  choice: { outcome?: Outcome | undefined; method?: Method | undefined },
): Payment | null {
  const paid = store.paymentsOf(found.id).find((attempt) => attempt.status === 'captured')
  if (paid) return paid
  if (found.expire_by * 1000 <= Date.now()) throw new ApiRefusal('The order has expired')
  const { outcome, late_ms } = store.behaviourOf(found.id)
  const settled = settle(
    store,
    found,
    { outcome: choice.outcome ?? outcome, method: choice.method ?? 'upi', lateMs: late_ms },
    Date.now(),
  )
  settled.deliveries.forEach(deliveries.schedule)
  return settled.payment
}
