import { transaction } from '@/lib/infra/database/database'
import { addDemand } from '@/lib/platform/billing/add-demand'
import { currentBill, type Bill } from '@/lib/platform/billing/current-bill'
import { checkoutFor, type startSandbox } from '@/lib/platform/collection/online.fixture'
import { dayAt, financialYearOf } from '@/lib/platform/dates/dates'
import { hashToken, newSessionToken } from '@/lib/platform/identity/credentials/credentials'
import { rupees } from '@/lib/platform/money/money'
import { uuidv7 } from '@/lib/platform/operations/uuid'

export const ulb = 'uk.dehradun'

/** One HTTP request that moves money, and every answer it was given. */
export type MoneyRequest = {
  path: string
  init: RequestInit
  /** Requests that are the same have the same name; they must have one effect and one answer. */
  name: string
  answers: { status: number; body: string }[]
}

export type Prepared = { requests: MoneyRequest[]; bills: Bill[] }

type Wanted = { counterBills: number; onlineBills: number; repeats: number }

/** Bills, and the requests that pay them: at the counter with an Idempotency-Key, on-line by callback and webhooks. */
export async function prepareRequests(
  sandbox: Awaited<ReturnType<typeof startSandbox>>,
  { counterBills, onlineBills, repeats }: Wanted,
): Promise<Prepared> {
  const token = await clerkToken()
  const atCounter = await bills(counterBills)
  const online = await bills(onlineBills)
  const requests = atCounter.flatMap((bill) => repeated(repeats, () => counterRequest(bill, token)))

  for (const bill of online) {
    const order = await checkoutFor(bill)
    const callback = await sandbox.decide(order, 'pay')
    const name = `order ${bill.number}`
    const heard = (await sandbox.webhooksFor(order)).map(({ body, headers }) =>
      requestOf(name, '/api/gateway/sandbox/webhook', { method: 'POST', body, headers }),
    )
    const back = repeated(Math.max(1, repeats - heard.length), () =>
      requestOf(name, `/api/gateway/sandbox/callback?${new URLSearchParams(callback)}`, {}),
    )
    requests.push(...heard, ...back)
  }
  return { requests: shuffled(requests), bills: [...atCounter, ...online] }
}

const requestOf = (name: string, path: string, init: RequestInit): MoneyRequest => ({
  name,
  path,
  init,
  answers: [],
})

const counterRequest = ({ id, number, total }: Bill, token: string) =>
  requestOf(`bill ${number}`, '/api/v1/payments', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${token}`,
      'idempotency-key': `replay-${id}`,
    },
    body: JSON.stringify({ bill: id, mode: 'CASH', amount: String(total / 100n) }),
  })

const repeated = <Item>(times: number, make: () => Item): Item[] =>
  Array.from({ length: times }, make)

const shuffled = <Item>(items: readonly Item[]): Item[] =>
  items
    .map((item) => ({ item, place: Math.random() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ item }) => item)

// One after the other: they all draw their number from one series.
async function bills(count: number): Promise<Bill[]> {
  const made: Bill[] = []
  while (made.length < count) made.push(await newBill())
  return made
}

async function newBill(): Promise<Bill> {
  const now = new Date()
  const consumer = { tenantId: ulb, businessService: 'TL', consumerCode: `REPLAY-${uuidv7()}` }
  return transaction({ by: 'reach', kind: 'SYSTEM', tenant: ulb }, async (tx) => {
    const period = financialYearOf(dayAt(now))
    const lines = [{ head: 'TL_TAX', amount: rupees('499.60') }]
    await addDemand(
      tx,
      { ...consumer, personId: uuidv7(), payerName: 'Hansi Negi', period, lines },
      now,
    )
    const bill = await currentBill(tx, consumer, now)
    if (!bill) throw new Error('Nothing is due')
    return bill
  })
}

async function clerkToken(): Promise<string> {
  const token = newSessionToken()
  await transaction({ by: 'reach', kind: 'SYSTEM', tenant: 'uk' }, async (tx) => {
    const posting = await tx.posting.findFirstOrThrow({
      where: { tenantId: ulb, roles: { has: 'CEMP' } },
    })
    await tx.session.create({
      data: {
        id: uuidv7(),
        tokenHash: hashToken(token),
        stateId: 'uk',
        personId: posting.personId,
        personName: 'Replay',
        kind: 'OFFICER',
        tenantId: ulb,
        postingId: posting.id,
        roles: posting.roles,
        wards: [],
        language: 'en',
        channel: 'API',
        expiresAt: new Date(Date.now() + 3_600_000),
      },
    })
  })
  return token
}
