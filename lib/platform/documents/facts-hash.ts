import { createHash } from 'node:crypto'

/** 128 bits of SHA-256 over labelled values, in any order; two records differ, the hashes differ. */
export function factsHash(facts: Readonly<Record<string, string>>): string {
  const sorted = Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1))
  const text = JSON.stringify(sorted).normalize('NFC')
  return createHash('sha256').update(text).digest().subarray(0, 16).toString('base64url')
}
