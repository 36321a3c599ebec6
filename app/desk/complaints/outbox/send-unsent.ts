import { outbox, type Unsent } from './outbox'

/** What the office said to something that was kept. */
export type Answer =
  | { is: 'taken'; to: string }
  | { is: 'refused'; why: string }
  | { is: 'signed-out' }
  | { is: 'no-network' }

/** Sends one thing; it stays in the outbox until it is taken. */
export async function sendUnsent(unsent: Unsent): Promise<Answer> {
  const body = new FormData()
  for (const [name, value] of unsent.texts) body.append(name, value)
  for (const { control, name, blob } of unsent.photos) body.append(control, blob, name)
  const at = `/desk/complaints/${unsent.id}/waiting`
  const answer = await fetch(at, { method: 'POST', body }).catch(() => undefined)
  if (!answer || answer.status >= 500) return { is: 'no-network' }
  if (answer.status === 401) return { is: 'signed-out' }
  const told = (await answer.json()) as { to?: string; why?: string }
  if (!answer.ok) return { is: 'refused', why: told.why ?? '' }
  await outbox.forget(unsent.key)
  return { is: 'taken', to: told.to ?? at }
}

/** Sends everything that waits and was not refused; how many were taken, and whether somebody must sign in. */
export async function sendAll(): Promise<{ sent: number; signedOut: boolean }> {
  let sent = 0
  for (const unsent of (await outbox.all()).filter(({ refused }) => refused === undefined)) {
    const answer = await sendUnsent(unsent)
    if (answer.is === 'signed-out') return { sent, signedOut: true }
    if (answer.is === 'no-network') break
    if (answer.is === 'refused') await outbox.keep({ ...unsent, refused: answer.why })
    else sent += 1
  }
  return { sent, signedOut: false }
}
