import type { Operation } from '@/lib/platform/operations/operation'

/** An operation and what its path named: `{id}` of `/files/{id}`. */
export type Route = { operation: Operation; parameters: Record<string, string> }

const prefix = '/api/v1'

/** The operation that stands at a method and path; 'wrong-method' when only other methods do. */
export function findRoute(
  operations: readonly Operation[],
  method: string,
  pathname: string,
): Route | 'wrong-method' | undefined {
  const path = pathname.slice(prefix.length)
  const matching = operations.flatMap((operation) => {
    const parameters = operation.definition.api && match(operation.definition.api.path, path)
    return parameters ? [{ operation, parameters }] : []
  })
  const wanted = method === 'HEAD' ? 'get' : method.toLowerCase()
  // A fixed path goes before one with a parameter in the same place.
  const [found] = matching
    .filter(({ operation }) => operation.definition.api?.method === wanted)
    .sort((one, other) => Object.keys(one.parameters).length - Object.keys(other.parameters).length)
  return found ?? (matching.length > 0 ? 'wrong-method' : undefined)
}

function match(template: string, path: string): Record<string, string> | undefined {
  const [wanted, given] = [template.split('/'), path.replace(/\/$/, '').split('/')]
  if (wanted.length !== given.length) return undefined
  const parameters: Record<string, string> = {}
  for (const [index, part] of wanted.entries()) {
    const value = decoded(given[index] ?? '')
    const name = /^\{(\w+)\}$/.exec(part)?.[1]
    if (name && value) parameters[name] = value
    else if (part !== value) return undefined
  }
  return parameters
}

// A path that cannot be decoded matches nothing.
function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part)
  } catch {
    return undefined
  }
}
