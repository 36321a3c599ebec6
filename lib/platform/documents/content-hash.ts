import { factsHash } from './facts-hash'

/**
 * Binds everything a paper says to its signed code. Taken over what is kept, not over what is shown: the words of a
 * later version must not unmake the papers of an earlier one.
 */
export const contentHash = (content: unknown): string =>
  factsHash(Object.fromEntries(leaves(content, '')))

function leaves(value: unknown, path: string): [string, string][] {
  // JSON keeps no undefined, so neither does the hash.
  if (value === undefined) return []
  if (typeof value !== 'object' || value === null) return [[path, String(value)]]
  return Object.entries(value).flatMap(([key, part]) => leaves(part, `${path}/${key}`))
}
