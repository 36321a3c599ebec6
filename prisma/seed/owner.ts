import pg from 'pg'
import { env } from '@/lib/infra/env/env'

/** Works as the owner of the tables, for what the application may only read: the tenants. */
export async function asOwner<Result>(
  work: (owner: pg.Client) => Promise<Result>,
): Promise<Result> {
  const owner = new pg.Client({ connectionString: env().DATABASE_URL })
  await owner.connect()
  try {
    return await work(owner)
  } finally {
    await owner.end()
  }
}
