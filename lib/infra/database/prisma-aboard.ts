import { AsyncLocalStorage } from 'node:async_hooks'
import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { PrismaClient, type Prisma } from './generated/client'
import { keptOnce } from '../kept-once/kept-once'
import type { Line } from './one-at-a-time'
import type { NameOf } from './prepared-name'

type Transaction = Prisma.TransactionClient

const connection = keptOnce('aboard', () => new AsyncLocalStorage<Line>())

/** A Prisma that opens no connections: its transactions are those of whoever takes it aboard. */
export const prismaAboard = (nameOf: NameOf): PrismaClient =>
  new PrismaClient({
    // The entering function alone may read it.
    omit: { session: { tokenHash: true } },
    adapter: new PrismaPg(new GivenConnections(), {
      // pg takes the empty name for none.
      statementNameGenerator: ({ sql }) => nameOf(sql) ?? '',
    }),
  })

// How a transaction begins and ends is for whoever has the connection to say.
const captains = ['BEGIN', 'COMMIT', 'ROLLBACK']
const nothing = { rows: [], fields: [], rowCount: 0 }

class GivenConnections extends pg.Pool {
  // pg's `connect` is a pair of overloads; only the driver adapter's promise form is used here.
  override connect(): never {
    const line = connection().getStore()
    if (!line) throw new Error('Prisma was used outside a transaction')
    const passenger = {
      query: async (query: pg.QueryConfig) =>
        captains.includes(query.text) ? nothing : line.ask(query),
      ...{ on: () => passenger, removeListener: () => passenger, release: () => undefined },
    }
    return Promise.resolve(passenger) as never
  }
}

/** Prisma in a transaction that has begun: it comes aboard when first needed, and leaves before the end. */
export function aboard(prisma: PrismaClient, line: Line, longest: number) {
  let ride: { tx: Promise<Transaction>; over: Promise<unknown>; leave: () => void } | undefined

  const board = (): Promise<Transaction> => {
    if (ride) return ride.tx
    let leave = () => {}
    const left = new Promise<void>((resolve) => (leave = resolve))
    let take: (tx: Transaction) => void = () => {}
    const taken = new Promise<Transaction>((resolve) => (take = resolve))
    const over = connection().run(line, () =>
      prisma.$transaction(
        (tx) => {
          take(tx)
          return left
        },
        { timeout: longest },
      ),
    )
    // It fails whoever asks of it, or at last whoever ends it.
    over.catch(() => undefined)
    ride = { tx: Promise.race([taken, over.then(() => taken)]), over, leave }
    return ride.tx
  }

  return {
    board,
    async leave() {
      ride?.leave()
      await ride?.over
    },
  }
}
