// Whoever has to wait and asks again is answered without the database; a storm costs it nothing.
const most = 20_000
const refused = new Map<string, { from: number; until: number }>()

/** Seconds that a key still has to wait, as far as this process knows. */
export function knownWait(key: string, now: Date): number {
  const known = refused.get(key)
  if (!known || now.getTime() < known.from) return 0
  if (now.getTime() < known.until) return (known.until - now.getTime()) / 1000
  refused.delete(key)
  return 0
}

/** Remembers that a key has to wait so many seconds from now. */
export function rememberWait(key: string, seconds: number, now: Date): void {
  if (refused.size >= most) refused.delete(refused.keys().next().value ?? '')
  refused.set(key, { from: now.getTime(), until: now.getTime() + seconds * 1000 })
}

/** Forgets what was remembered of keys. */
export const forgetWaits = (keys: readonly string[]): void =>
  keys.forEach((key) => refused.delete(key))
