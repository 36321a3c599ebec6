import type pg from 'pg'

/** The connection of one transaction, which is asked one thing at a time, however many are wanted at once. */
export type Line = {
  ask: (query: pg.QueryConfig) => Promise<pg.QueryResult<Record<string, unknown>>>
}

/** @param onFault hears of every statement that failed */
export function oneAtATime(client: pg.ClientBase, onFault: (error: unknown) => void): Line {
  let last: Promise<unknown> = Promise.resolve()
  return {
    ask(query) {
      const next = last.then(() => client.query<Record<string, unknown>>(query))
      last = next.catch(onFault)
      return next
    },
  }
}
