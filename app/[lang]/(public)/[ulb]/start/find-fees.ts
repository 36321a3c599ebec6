import type { FeeTable } from './fee-table'

/** The tables with only the kinds whose name, in any language, holds the words. */
export function findFees(tables: readonly FeeTable[], words: string): FeeTable[] {
  const sought = words.trim().toLowerCase()
  if (sought === '') return [...tables]

  return tables.flatMap((table) => {
    const groups = table.groups.flatMap((group) => {
      const rows = group.rows.filter(({ name }) =>
        `${name.en} ${name.hi}`.toLowerCase().includes(sought),
      )
      return rows.length > 0 ? [{ ...group, rows }] : []
    })
    const rows = groups.reduce((sum, group) => sum + group.rows.length, 0)
    return rows > 0 ? [{ ...table, groups, rows }] : []
  })
}
