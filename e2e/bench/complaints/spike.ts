import { setTimeout as pause } from 'node:timers/promises'
import { percentile } from '../percentile'
import { atMost, figure, type Row } from '../rows'
import { beginnings, recoveries, spikeShape, type Second } from '../spike-shape'
import type { House } from './house'
import { lifecycle } from './lifecycle'

/** A call may take as long as the bar for a call says, before it counts as not normal. */
const callBar = 50
const recoverWithin = 10

/** Begins lifecycles in the published shape, whether those before are done or not; counts what failed. */
export async function spike({ client, cast, complaints }: House): Promise<Row[]> {
  const samples: { at: number; ms: number }[] = []
  const faults: string[] = []
  const began = performance.now()
  const seconds = () => (performance.now() - began) / 1000
  const one = async (number: number) => {
    const citizen = cast.citizens[number % cast.citizens.length] ?? ''
    await lifecycle(client, cast, citizen, (_call, ms) => samples.push({ at: seconds(), ms }))
  }
  const running: Promise<unknown>[] = []
  for (const [number, at] of beginnings(spikeShape).entries()) {
    await pause(Math.max(0, (at - seconds()) * 1000))
    running.push(one(number).catch((error: Error) => faults.push(error.message)))
  }
  await Promise.all(running)
  if (faults.length > 0) process.stderr.write(`${[...new Set(faults)].slice(0, 5).join('\n')}\n`)

  const bySecond = secondsOf(samples)
  const calm = percentile(timesWithin(samples, 0, spikeShape[0]?.seconds ?? 0), 95)
  const normal = Math.max(callBar, 2 * calm)
  const took = recoveries(spikeShape, bySecond, normal)
  const where = `at ${complaints.toLocaleString('en')}`
  return [
    { ...atMost(`errors in the spikes ${where}`, faults.length, '', 0), bar: '0' },
    atMost(`back to normal after a spike ${where}`, Math.max(...took), 's', recoverWithin),
    figure(`normal p95 of a call is at most ${where}`, normal, 'ms'),
    figure(`p95 of a call in the calm before ${where}`, calm, 'ms'),
    figure(
      `p95 of a call in the worst second ${where}`,
      Math.max(...bySecond.map(({ p95 }) => p95)),
      'ms',
    ),
    figure(
      `p95 of a call in the whole ${where}`,
      percentile(
        samples.map(({ ms }) => ms),
        95,
      ),
      'ms',
    ),
    figure(`lifecycles in the spikes ${where}`, running.length, ''),
  ]
}

type Sample = { at: number; ms: number }

const timesWithin = (samples: readonly Sample[], from: number, to: number) =>
  samples.filter(({ at }) => at >= from && at < to).map(({ ms }) => ms)

const secondsOf = (samples: readonly Sample[]): Second[] => {
  const last = Math.floor(Math.max(0, ...samples.map(({ at }) => at)))
  return Array.from({ length: last + 1 }, (_, at) => timesWithin(samples, at, at + 1)).map(
    (times, at) => ({ at, p95: times.length > 0 ? percentile(times, 95) : 0 }),
  )
}
