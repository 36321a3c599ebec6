import { InvalidInput, type Fault } from './errors'

// Deeper and wider than anything a form or a program has to say; what walks the input later may do so by recursion.
const deepest = 40
const widest = 20_000

type Part = { value: unknown; path: string }

/**
 * Refuses what cannot be kept: a text with NUL or half a letter (a lone surrogate), which PostgreSQL knows not, and values nested or strung together without
 * end. Looks at each value once. Throws InvalidInput.
 */
export function refuseUnwritable(raw: unknown): void {
  const faults: Record<string, Fault[]> = {}
  let level: Part[] = [{ value: raw, path: '' }]
  let seen = 0
  for (let depth = 0; level.length > 0; depth += 1) {
    const below: Part[] = []
    for (const { value, path } of level) {
      if (isUnwritable(value) || depth > deepest) faults[path] = [{ code: 'unwritable' }]
      else if (isWalked(value))
        for (const [name, part] of entriesOf(value)) {
          seen += 1
          if (seen > widest) throw new InvalidInput({ '': [{ code: 'form-too-large' }] })
          if (isUnwritable(name)) faults[path] = [{ code: 'unwritable' }]
          below.push({ value: part, path: path ? `${path}.${name}` : name })
        }
    }
    level = below
  }
  if (Object.keys(faults).length > 0) throw new InvalidInput(faults)
}

const isUnwritable = (value: unknown) =>
  typeof value === 'string' && (value.includes('\u0000') || !value.isWellFormed())

const isWalked = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !ArrayBuffer.isView(value)

function* entriesOf(value: object): Generator<[string, unknown]> {
  for (const name in value)
    if (Object.hasOwn(value, name)) yield [name, (value as Record<string, unknown>)[name]]
}
