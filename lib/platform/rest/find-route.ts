import type { Operation } from '@/lib/platform/operations/operation'

/** An operation and what its path named: `{id}` of `/files/{id}`. */
export type Route = { operation: Operation; parameters: Record<string, string> }

const prefix = '/api/v1'

/** An operation with the parts of its path; a part in braces is the name of a parameter. */
type Standing = { operation: Operation; parts: readonly Part[] }
type Part = { text: string; name: string | undefined }

// By how many parts a path has; made once of a list of operations.
const tables = new WeakMap<readonly Operation[], ReadonlyMap<number, readonly Standing[]>>()

function tableOf(operations: readonly Operation[]) {
  const known = tables.get(operations)
  if (known) return known
  const table = new Map<number, Standing[]>()
  for (const operation of operations) {
    const { api } = operation.definition
    if (!api) continue
    const parts = api.path.split('/').map((text) => ({ text, name: /^\{(\w+)\}$/.exec(text)?.[1] }))
    table.set(parts.length, [...(table.get(parts.length) ?? []), { operation, parts }])
  }
  // A fixed path goes before one with a parameter in the same place.
  const named = ({ parts }: Standing) => parts.filter(({ name }) => name).length
  for (const standing of table.values()) standing.sort((one, other) => named(one) - named(other))
  tables.set(operations, table)
  return table
}

/** The operation that stands at a method and path; 'wrong-method' when only other methods do. */
export function findRoute(
  operations: readonly Operation[],
  method: string,
  pathname: string,
): Route | 'wrong-method' | undefined {
  const given = pathname.slice(prefix.length).replace(/\/$/, '').split('/').map(decoded)
  const wanted = method === 'HEAD' ? 'get' : method.toLowerCase()
  let stands = false
  for (const { operation, parts } of tableOf(operations).get(given.length) ?? []) {
    const parameters = match(parts, given)
    if (parameters && operation.definition.api?.method === wanted) return { operation, parameters }
    stands ||= parameters !== undefined
  }
  return stands ? 'wrong-method' : undefined
}

function match(
  parts: readonly Part[],
  given: readonly (string | undefined)[],
): Record<string, string> | undefined {
  const parameters: Record<string, string> = {}
  for (const [index, { text, name }] of parts.entries()) {
    const value = given[index]
    if (name && value) parameters[name] = value
    else if (text !== value) return undefined
  }
  return parameters
}

// A part that cannot be decoded matches nothing.
function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part)
  } catch {
    return undefined
  }
}
