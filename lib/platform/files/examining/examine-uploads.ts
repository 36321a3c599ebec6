import { availableParallelism } from 'node:os'
import { setTimeout } from 'node:timers/promises'
import { keptOnce } from '@/lib/infra/kept-once/kept-once'
import { Refusal } from '../../operations/errors'
import { bytesOf } from '../posted-file'
import { examine } from './examined-file'
import { FairQueue, type Source } from './fair-queue'

/** How long somebody whose upload was not looked at should wait, in seconds. */
const busyFor = 10
/** Milliseconds. */
const breath = 500

// A processor is left to whoever only reads.
const queue = keptOnce(
  'examining',
  () =>
    new FairQueue({
      atOnce: Math.max(1, Math.min(2, availableParallelism() - 1)),
      waiting: 24,
      waitingOfStrangers: 16,
      waitingOfOne: 8,
    }),
)

type Posted = { name: string; content: Uint8Array | string }

/**
 * The input with each of its uploads looked at, in the turn of `source`. Throws the Refusal `uploads-busy` when too many wait.
 */
export async function examineUploads<Input>(input: Input, source: Source): Promise<Input> {
  const posted: Posted[] = []
  walk(input, (file) => void posted.push(file))
  const works = posted.map((file) => () => examine(file.name, bytesOf(file)))
  const examined = await queue().all(source, works)
  if (!examined) throw busy()
  const files = new Map(posted.map((file, at) => [file, examined[at]]))
  return walk(input, (file) => ({ ...file, content: files.get(file) ?? file.content })) as Input
}

const busy = () => new Refusal('uploads-busy', { seconds: busyFor })

/**
 * Throws the Refusal `uploads-busy` when too many wait for another of this source; of one that is not known yet, for any. A
 * stranger is told so after a breath: who asks again at once, whatever the answer says, shall not take time from others.
 */
export async function demandRoom(source?: Source): Promise<void> {
  if (!queue().isFull(source)) return
  if (source?.stranger) await setTimeout(breath)
  throw busy()
}

/** Whether there is an upload anywhere in what came from outside that was not looked at yet. */
export function hasUploads(raw: unknown): boolean {
  let found = false
  walk(raw, (file) => {
    found = true
    return file
  })
  return found
}

// Uploads stand in lists, and in lists of lists of papers; nothing deeper is looked for.
const deepest = 5

function walk(value: unknown, change: (file: Posted) => unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null || depth > deepest) return value
  if (isPosted(value)) return change(value)
  if (Array.isArray(value)) return value.map((one) => walk(one, change, depth + 1))
  if (Object.getPrototypeOf(value) !== Object.prototype) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, walk(one, change, depth + 1)]),
  )
}

const isPosted = (value: object): value is Posted =>
  'content' in value &&
  'name' in value &&
  typeof value.name === 'string' &&
  (typeof value.content === 'string' || value.content instanceof Uint8Array)
