import { setTimeout as pause } from 'node:timers/promises'

const LONGEST = 5000
/** A run that lasted so long was none of a row of falls. */
const STEADY = 20_000
const FALLS = 8

/**
 * Keeps something up that `launch` starts, which gives the promise of how it ends: when it falls it is started again, at
 * once, then after ever longer pauses. What falls `most()` times in a row is given up, and `onGiveUp` is told in words.
 */
export function keepUp({ name, launch, say, onGiveUp, steady = STEADY, most = () => FALLS }) {
  let stopped = false
  const falls = []

  const run = async () => {
    while (!stopped) {
      const began = Date.now()
      const reason = await launch().then(
        (ended) => ended,
        (error) => error.message,
      )
      if (stopped) return
      if (Date.now() - began >= steady) falls.length = 0
      falls.push(reason)
      if (falls.length >= most()) {
        const often = falls.length > 1 ? `fell ${falls.length} times in a row, last of all` : 'fell'
        return onGiveUp(`${name} ${often}: ${reason}.`)
      }
      say(`${name} fell (${reason}) and is started again.`)
      await pause(pauseAfter(falls.length))
    }
  }
  const over = run()
  return {
    stop: () => (stopped = true),
    over,
  }
}

/** Milliseconds before it is started again, by how often it fell in a row: at once the first time. */
export const pauseAfter = (falls) => (falls < 2 ? 0 : Math.min(LONGEST, 50 * 2 ** falls))
