const minute = 60_000

/** How long to wait after each attempt that failed; the last of them is followed by one more. */
const waits = [1, 5, 30, 120, 720].map((minutes) => minutes * minute)

/** When a message that failed so many times is tried again; undefined when it is given up. */
export function nextAttempt(failed: number, now: Date): Date | undefined {
  const wait = waits[failed - 1]
  return wait === undefined ? undefined : new Date(now.getTime() + wait)
}
