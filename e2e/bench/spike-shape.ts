/** A stretch of time in which so many begin a second, however long each takes. */
export type Phase = { perSecond: number; seconds: number; spike: boolean }

const calm = 10
const short = 5

/** The published spike test: 1-15-1-25-2-35-10 a second; ten calm seconds between spikes of five, fifteen at the end. */
export const spikeShape: readonly Phase[] = [
  { perSecond: 1, seconds: calm, spike: false },
  { perSecond: 15, seconds: short, spike: true },
  { perSecond: 1, seconds: calm, spike: false },
  { perSecond: 25, seconds: short, spike: true },
  { perSecond: 2, seconds: calm, spike: false },
  { perSecond: 35, seconds: short, spike: true },
  { perSecond: 10, seconds: calm + short, spike: false },
]

/** The seconds from the beginning at which each begins, evenly in its phase. */
export function beginnings(shape: readonly Phase[]): number[] {
  const times: number[] = []
  let from = 0
  for (const { perSecond, seconds } of shape) {
    for (let at = 0; at < perSecond * seconds; at += 1) times.push(from + at / perSecond)
    from += seconds
  }
  return times
}

/** A second of a run and how slow its calls were. */
export type Second = { at: number; p95: number }

/**
 * How many seconds after each spike it took until every later second of the calm phase was normal again; Infinity where
 * none was.
 */
export function recoveries(
  shape: readonly Phase[],
  seconds: readonly Second[],
  normal: number,
): number[] {
  const found: number[] = []
  let from = 0
  for (const [index, phase] of shape.entries()) {
    const end = from + phase.seconds
    if (!phase.spike && shape[index - 1]?.spike) {
      const slow = seconds.filter(({ at, p95 }) => at >= from && at < end && p95 > normal)
      const last = Math.max(from, ...slow.map(({ at }) => at + 1))
      found.push(last >= end ? Infinity : last - from)
    }
    from = end
  }
  return found
}
