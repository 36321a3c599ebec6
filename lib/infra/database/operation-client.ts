import pg from 'pg'
import { beginStatement, entering, type EnteredSession } from './entry'

type Begin = { text: string }
const isBegin = (query: unknown): query is Begin =>
  typeof query === 'object' && query !== null && (query as Begin).text === 'BEGIN'

/** A connection whose every transaction begins by entering a reach; it refuses to begin without one. */
export class OperationClient extends pg.Client {
  // pg's `query` is a family of overloads; only the driver adapter's promise form is used here.
  override query(...args: never[]): never {
    const [config] = args as unknown[]
    return (isBegin(config) ? this.begin() : Reflect.apply(super.query, this, args)) as never
  }

  private async begin(): Promise<{ rowCount: number }> {
    const current = entering.getStore()
    if (!current) throw new Error('A transaction began without a reach')
    const results: unknown = await super.query(beginStatement(current.entry))
    const [, entered] = results as [pg.QueryResult, pg.QueryResult<EnteredSession>]
    current.entered = entered.rows.length > 0
    if (current.entry.by === 'session') current.session = entered.rows[0]
    return { rowCount: 0 }
  }
}
