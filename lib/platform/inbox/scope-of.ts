import type { Actor } from '../access/actor'
import { servicesSeenBy } from '../workflow/sight'
import type { InboxFilter, QueueName } from './inbox'
import { openStates } from '../workflow/serves'
import { queuesOf } from './queues-of'

/** The queues a list looks into: the officer's own, or every one they may see when they ask for it. */
export function scopeOf(actor: Actor, { assignee, service, state }: InboxFilter): QueueName[] {
  const whole = state !== undefined || (assignee !== undefined && assignee !== 'me')
  const queues = whole
    ? servicesSeenBy(actor).flatMap((one) =>
        openStates(one).map(({ code }) => ({ service: one.code, state: code })),
      )
    : queuesOf(actor.roles)
  return queues.filter(
    (queue) =>
      (service === undefined || queue.service === service) &&
      (state === undefined || queue.state === state),
  )
}
