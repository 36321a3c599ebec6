import { InvalidInput, type Fault } from './errors'

// Deeper than anything a form or a program has to say; what walks the input later may do so by recursion.
const deepest = 40

type Part = { value: unknown; path: string; depth: number }

/** Refuses what cannot be kept: a text with NUL, which PostgreSQL knows not, and values nested without end. Throws InvalidInput. */
export function refuseUnwritable(raw: unknown): void {
  const faults: Record<string, Fault[]> = {}
  const parts: Part[] = [{ value: raw, path: '', depth: 0 }]
  for (const { value, path, depth } of parts) {
    if (isUnwritable(value) || depth > deepest) faults[path] = [{ code: 'unwritable' }]
    else parts.push(...partsOf(value, path, depth + 1))
  }
  if (Object.keys(faults).length > 0) throw new InvalidInput(faults)
}

const isUnwritable = (value: unknown) => typeof value === 'string' && value.includes('\u0000')

function partsOf(value: unknown, path: string, depth: number): Part[] {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return []
  const at = (name: string) => (path ? `${path}.${name}` : name)
  return Object.entries(value).flatMap(([name, part]) => [
    { value: name, path, depth },
    { value: part, path: at(name), depth },
  ])
}
