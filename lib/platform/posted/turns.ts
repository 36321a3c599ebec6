import { TurnedAway } from './turned-away'

/** Bytes of a body that waits in memory; what is larger waits on the disk, and is then handled so many at a time. */
export const large = 640 * 1024
const atOnce = 4
const inLine = 40
const patience = 20_000

/** Bodies that wait on the disk at once, for all senders together. */
const mostSpools = 200
let spools = 0

/** Takes a place on the disk for a large body; gives how to give it back. Throws TurnedAway when all are taken. */
export function takeSpool(): () => void {
  if (spools >= mostSpools) throw new TurnedAway(503, 'busy')
  spools += 1
  let given = false
  return () => {
    if (!given) spools -= 1
    given = true
  }
}

let taken = 0
const waiting: (() => void)[] = []

/** Waits for a turn, for a body of so many bytes; gives how to end it. Throws TurnedAway when too many wait, or too long. */
export async function turnOf(bytes: number): Promise<() => void> {
  if (bytes <= large) return () => undefined
  if (taken >= atOnce) await next()
  taken += 1
  let ended = false
  return () => {
    if (ended) return
    ended = true
    taken -= 1
    waiting.shift()?.()
  }
}

function next(): Promise<void> {
  if (waiting.length >= inLine) throw new TurnedAway(503, 'busy')
  return new Promise((resolve, reject) => {
    const called = () => {
      clearTimeout(tooLong)
      resolve()
    }
    const tooLong = setTimeout(() => {
      waiting.splice(waiting.indexOf(called), 1)
      reject(new TurnedAway(503, 'busy'))
    }, patience)
    waiting.push(called)
  })
}
