import pg from 'pg'

type Wire = Record<'parse' | 'bind' | 'execute', (message: object) => void>
// Not in the library's types: what sends a query's parts, without waiting for an answer to each.
const prepare = Reflect.get(pg.Query.prototype, 'prepare') as (
  this: pg.Query,
  connection: Wire,
) => void

/** A query that goes out behind BEGIN, without waiting for its answer. */
class BehindBegin extends pg.Query {
  prepare(connection: Wire): void {
    connection.parse({ text: 'BEGIN' })
    connection.bind({})
    connection.execute({})
    prepare.call(this, connection)
  }
}

/**
 * Begins a transaction and asks its first query in one round trip; gives both results. The values travel beside the text, so
 * that pg_stat_activity shows other connections of the log-in no secret of a session.
 */
export const beginWith = <Row extends pg.QueryResultRow>(
  client: pg.ClientBase,
  query: pg.QueryConfig,
): Promise<[pg.QueryResult, pg.QueryResult<Row>]> =>
  new Promise((resolve, reject) => {
    const done = (error: Error | null, results: unknown) =>
      error ? reject(error) : resolve(results as [pg.QueryResult, pg.QueryResult<Row>])
    client.query(new BehindBegin(query, done as never))
  })
