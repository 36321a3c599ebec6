import type { Fault } from '@/lib/platform/operations/errors'
import type { Posted } from './posted'
import { rowsAsked } from './questions-of'

/** What is wrong with a type, by the fields of its form: rows left empty are counted there, and lists are one text. */
export function faultsAsPosted(
  faults: Record<string, Fault[]>,
  values: Posted,
): Record<string, Fault[]> {
  const rows = rowsAsked(values)
  const posted: Record<string, Fault[]> = {}
  for (const [path, found] of Object.entries(faults))
    (posted[fieldOf(path, rows)] ??= []).push(...found)
  return posted
}

// Codes are made of English texts.
const fieldOf = (path: string, rows: readonly string[]) =>
  path
    .replace(/^code$/, 'name.en')
    .replace(/^(data\.synonyms\.\w+)\..*/, '$1')
    .replace(
      /^data\.questions\.(\d+)\./,
      (_, at: string) => `data.questions.${rows[Number(at)] ?? at}.`,
    )
    .replace(/^(data\.questions\.\d+\.options)\..*/, '$1')
    .replace(/^(data\.questions\.\d+)\.code$/, '$1.label.en')
