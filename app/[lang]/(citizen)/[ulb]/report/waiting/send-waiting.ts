import { formOf } from './posted-form'
import { allWaiting, forgetWaiting } from './waiting'

/** What became of a step that was kept: it went, or the person is needed; where to go on. */
export type Outcome = { sent: boolean; next: string; number?: string }

/** Sends everything that waits, once each. What the network does not take stays. */
export async function sendWaiting(): Promise<Outcome | undefined> {
  let last: Outcome | undefined
  for (const waiting of await allWaiting()) {
    const posted = { method: 'POST', body: formOf(waiting) }
    const answer = await fetch(`${waiting.at}/waiting`, posted).catch(() => undefined)
    if (!answer || answer.status >= 500) break
    await forgetWaiting(waiting.key)
    if (answer.ok || answer.status === 422) last = (await answer.json()) as Outcome
  }
  return last
}
