import { isWithin } from './bounded-json'
import { unreadable } from './turned-away'

const bounds = { nodes: 20_000, depth: 12, key: 200, text: 64 * 1024 }

/** How often a form may refer to another of its parts: its own fields, and the state it was shown in. */
const mostReferences = 4

/**
 * The parts in which React writes what it hands to a server action. Our actions are handed a form and the state it was
 * shown in, both plain; whatever else React could make of references (maps, sets, numbers of a million digits) is not taken.
 */
export class ModelParts {
  private references = 0

  /** Whether a field is one of React's: `0` of a script, `$ACTION_1:0` of a form without one. */
  static isModel(name: string): boolean {
    return /^(?:\d+|\$ACTION_.*:.*)$/s.test(name)
  }

  /** Reads a part. Throws TurnedAway when it is not what our forms send. */
  keep(name: string, bytes: Buffer): void {
    if (!ModelParts.isModel(name)) return
    const value = parsed(bytes.toString())
    if (!isWithin(value, bounds)) throw unreadable()
    for (const text of textsIn(value)) {
      const [, kind] = /^\$(.?)/.exec(text) ?? []
      if (kind === undefined || kind === '$' || text === '$undefined') continue
      if (!/^\$(?:K|@)[0-9a-f]{1,4}$/.test(text)) throw unreadable()
      this.references += 1
    }
  }

  /** Throws TurnedAway when all parts together refer too often. */
  check(): void {
    if (this.references > mostReferences) throw unreadable()
  }
}

function* textsIn(value: unknown): Generator<string> {
  const left = [value]
  for (let part = left.pop(); part !== undefined; part = left.pop()) {
    if (typeof part === 'string') yield part
    if (typeof part !== 'object' || part === null) continue
    for (const name in part) left.push((part as Record<string, unknown>)[name] ?? null)
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw unreadable()
  }
}
