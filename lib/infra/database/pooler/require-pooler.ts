import pg from 'pg'

/** Something stands between this process and PostgreSQL that cannot be worked through. */
export class UnfitPooler extends Error {}

const remedy =
  'PgBouncer must be 1.21 or newer with max_prepared_statements above 0, or pool_mode = session'
const clients = 4
const rounds = 3
// Long enough that the transactions of a round overlap, so that a pooler must give them connections of their own.
const overlap = 'SELECT pg_sleep(0.01)'

/**
 * Sees whether statements stay prepared from one transaction to the next, by what happens: what a pooler says of itself
 * cannot be asked through it. Throws UnfitPooler.
 */
export const requirePreparedStatements = (url: string): Promise<void> =>
  throughPooler(url, async (open) => {
    const faults: string[] = []
    for (let round = 0; round < rounds; round++)
      await inTransactions(shuffled(open, round), async (client, number) => {
        faults.push(...(await askOwn(client, number)), ...(await askShared(client)))
      })
    if (faults[0])
      throw new UnfitPooler(
        `APP_DATABASE_URL leads through a connection pooler that loses prepared statements (${faults[0]}). ${remedy}.`,
      )
  })

/** Sees whether a connection keeps what belongs to its session, which migrations and the worker need. Throws UnfitPooler. */
export const requireOwnSession = (url: string): Promise<void> =>
  throughPooler(url, async (open) => {
    const set = (value: string) => ({
      text: `SELECT set_config('palika.session', $1, false)`,
      values: [value],
    })
    for (const [number, client] of open.entries()) await client.query(set(String(number)))
    const kept: boolean[] = []
    await inTransactions(shuffled(open, 1), async (client, number) => {
      const { rows } = await client.query<{ own: string }>(
        `SELECT current_setting('palika.session', true) AS own`,
      )
      kept.push(rows[0]?.own === String(number))
    })
    for (const client of open) await client.query('RESET palika.session')
    if (kept.includes(false))
      throw new UnfitPooler(
        'DATABASE_URL leads through a connection pooler that shares sessions, but migrations lock and the worker listens: ' +
          'give it the address of PostgreSQL itself. APP_DATABASE_URL may lead through the pooler.',
      )
  })

type Numbered = readonly [client: pg.Client, number: number]

const shuffled = (open: readonly pg.Client[], by: number): Numbered[] =>
  open.map((_, at) => {
    const number = (at + by) % open.length
    return [open[number] as pg.Client, number]
  })

// Each with a statement that only it prepares, and with one that all prepare under the same name.
const askOwn = (client: pg.Client, number: number) =>
  asked(client, { name: `palika_probe_${number}`, text: `SELECT ${number} AS answer` }, number)
const askShared = (client: pg.Client) =>
  asked(client, { name: 'palika_probe', text: `SELECT ${clients} AS answer` }, clients)

async function asked(client: pg.Client, query: pg.QueryConfig, wanted: number) {
  const { rows } = await client.query<{ answer: number }>(query)
  return rows[0]?.answer === wanted ? [] : ['it answers the statement of another connection']
}

const inTransactions = (open: Numbered[], work: (...one: Numbered) => Promise<void>) =>
  Promise.all(
    open.map(async (one) => {
      await one[0].query('BEGIN')
      await one[0].query(overlap)
      await work(...one)
      await one[0].query('COMMIT')
    }),
  )

async function throughPooler(url: string, work: (open: pg.Client[]) => Promise<void>) {
  const open = Array.from({ length: clients }, () => new pg.Client({ connectionString: url }))
  for (const client of open) client.on('error', () => undefined)
  try {
    await Promise.all(open.map((client) => client.connect()))
    await work(open)
  } catch (error) {
    throw isOfPooler(error)
      ? new UnfitPooler(
          `APP_DATABASE_URL leads through a connection pooler that loses prepared statements (${error.message}). ${remedy}.`,
        )
      : error
  } finally {
    await Promise.allSettled(open.map((client) => client.end()))
  }
}

// The statement is not there, or is there already, though this connection did, or did not, prepare it.
const isOfPooler = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && ['26000', '42P05'].includes(String(error.code))
