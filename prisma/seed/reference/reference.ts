import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

/**
 * The reference data of the state: facts as tab-separated tables in `data/`, one row a line.
 * This file reads them; each neighbour gives one kind of them a type.
 */
export const Text = z.string().min(1)

/** A code with its name in both languages. */
export const Named = z.object({ code: Text, en: Text, hi: Text })
export type Named = z.infer<typeof Named>

/** A cell that may be empty: null stands for nothing written. */
export const Optional = z.string().transform((text) => text || null)

export const YesNo = z.enum(['yes', 'no']).transform((answer) => answer === 'yes')

/** `A,B` as a list; an empty cell is an empty list. */
export const List = z.string().transform((text) => (text ? text.split(',') : []))

/** The lines of a file in `data/`, cut into cells; the first line holds the column names. */
export const readLines = (file: string): string[][] =>
  readFileSync(fileURLToPath(new URL(`data/${file}`, import.meta.url)), 'utf8')
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => line.split('\t'))

/** Every row of a table in `data/`, checked. Throws when a row does not fit. */
export function readTable<Row extends z.ZodType>(file: string, row: Row): z.output<Row>[] {
  const [columns = [], ...rows] = readLines(file)
  return rows.map((cells, at) => {
    if (cells.length !== columns.length)
      throw new Error(`${file}:${at + 2} has ${cells.length} cells`)
    return row.parse(Object.fromEntries(columns.map((column, index) => [column, cells[index]])))
  })
}
