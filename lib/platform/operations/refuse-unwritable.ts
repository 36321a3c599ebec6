import { InvalidInput, type Fault } from './errors'

/** PostgreSQL keeps every character of a text but NUL. Throws InvalidInput on each field that holds one. */
export function refuseUnwritable(raw: unknown): void {
  const faults = Object.fromEntries(unwritable(raw, []))
  if (Object.keys(faults).length > 0) throw new InvalidInput(faults)
}

function unwritable(value: unknown, path: readonly string[]): [string, Fault[]][] {
  if (typeof value === 'string')
    return value.includes('\u0000') ? [[path.join('.'), [{ code: 'unwritable' }]]] : []
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return []
  return Object.entries(value).flatMap(([name, part]) =>
    name.includes('\u0000')
      ? [[path.join('.'), [{ code: 'unwritable' }]] as [string, Fault[]]]
      : unwritable(part, [...path, name]),
  )
}
