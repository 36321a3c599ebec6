import pg from 'pg'
import { startServer } from '../../fixtures/server'
import { clientOf, type Client } from '../http-client'
import { castOf, type Cast } from './cast'
import { peopleOf, type People } from './raw'

/** A running copy of the product on one of the big databases, with everybody signed in, and the way past it. */
export type House = {
  complaints: number
  client: Client
  cast: Cast
  pool: pg.Pool
  people: People
  owner: pg.Client
  close: () => Promise<void>
}

/** The environment of a copy of the product, as the script that made its database gives it. */
export type Place = { complaints: number; env: Record<string, string> }

/** Opens one: starts the server as `npm start` does, and signs everybody in. Its clock begins where the data end. */
export async function openHouse({ complaints, env }: Place, clients: number): Promise<House> {
  const connectionString = env.DATABASE_URL
  const owner = new pg.Client({ connectionString })
  await owner.connect()
  const { rows } = await owner.query<{ at: Date }>('SELECT max(through) AS at FROM tally_state')
  const began = rows[0]?.at ?? new Date()
  const server = await startServer({
    ...env,
    LOG_LEVEL: 'error',
    PALIKA_CLOCK: began.toISOString(),
    // Thirty-two people stand for a whole state's.
    COMPLAINTS_PER_PERSON_AND_DAY: '1000000',
  })
  const started = Date.now()
  const client = clientOf(server.url)
  try {
    const now = () => new Date(began.getTime() + Date.now() - started)
    const cast = await castOf(client, owner, now)
    const pool = new pg.Pool({ connectionString, max: clients })
    const close = async () => {
      client.close()
      await server.kill()
      await pool.end()
      await owner.end()
    }
    return { complaints, client, cast, pool, owner, people: await peopleOf(owner, cast), close }
  } catch (error) {
    await server.kill()
    throw error
  }
}
