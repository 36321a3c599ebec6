import { createHash } from 'node:crypto'

/** One of a list by a seed; different purposes draw independently. Throws on an empty list. */
export function pick<Item>(list: readonly Item[], seed: number, purpose: string): Item {
  const digest = createHash('sha256').update(`${purpose}:${seed}`).digest()
  const item = list[digest.readUInt32BE(0) % list.length]
  if (item === undefined) throw new Error(`Nothing to pick for ${purpose}`)
  return item
}
