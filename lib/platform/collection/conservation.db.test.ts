import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import type { Transaction } from '@/lib/infra/database/database'
import { actorWithoutSession } from '../access/actor'
import { currentBill } from '../billing/current-bill'
import { demandFor, inUlb, newAccount, offerLevy, ulb } from '../billing/levy.fixture'
import { openDemands, totalDue } from '../billing/open-demands'
import { money } from '../money/money'
import { InvalidInput, Refusal } from '../operations/errors'
import { takePayment } from './take-payment'
import { undoPayment } from './undo-payment'

let levy: string
beforeAll(() => {
  levy = offerLevy('conserved-levy')
})

type Step =
  | { do: 'demand'; year: number; tax: number; rebate: number; paise: number }
  | { do: 'pay'; percent: number }
  | { do: 'undo' }
  | { do: 'wait' }

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    do: fc.constant('demand' as const),
    year: fc.integer({ min: 2020, max: 2026 }),
    tax: fc.integer({ min: 1, max: 5000 }),
    rebate: fc.integer({ min: 0, max: 300 }),
    paise: fc.integer({ min: 0, max: 99 }),
  }),
  fc.record({ do: fc.constant('pay' as const), percent: fc.integer({ min: 1, max: 160 }) }),
  fc.record({ do: fc.constant('undo' as const) }),
  fc.record({ do: fc.constant('wait' as const) }),
)

const officer = actorWithoutSession({ by: 'system' }, ulb)
const day = 86_400_000

async function take(
  tx: Transaction,
  account: ReturnType<typeof newAccount>,
  move: Step,
  now: Date,
) {
  if (move.do === 'demand') {
    const tax = `${move.tax}.${String(move.paise).padStart(2, '0')}`
    await demandFor(tx, account, move.year, { TAX: tax, REBATE: -move.rebate }, now)
  } else if (move.do === 'pay') {
    const bill = await currentBill(tx, account, now)
    if (!bill) return
    const rupees = (bill.total * BigInt(move.percent)) / 10_000n
    const amount = money(rupees * 100n)
    await takePayment(tx, { bill, tender: { mode: 'CASH', amount } }, now)
  } else if (move.do === 'undo') {
    const { tenantId, consumerCode } = account
    const newest = await tx.receipt.findFirst({
      where: { tenantId, payment: { consumerCode, status: 'NEW' } },
      orderBy: { sequence: 'desc' },
    })
    if (newest)
      await undoPayment(tx, {
        receiptId: newest.id,
        kind: 'CANCELLED',
        reason: 'OTHER',
        actor: officer,
        now,
      })
  }
}

/** What the books say in whole: charged, still kept of what was paid, still open. */
async function books(
  tx: Transaction,
  { tenantId, consumerCode, ...account }: ReturnType<typeof newAccount>,
) {
  const [row] = await tx.$queryRaw<{ demanded: bigint; collected: bigint }[]>`
    SELECT coalesce((SELECT sum(l.amount) FROM demand_line l JOIN demand d ON d.tenant_id = l.tenant_id AND d.id = l.demand_id
             WHERE d.tenant_id = ${tenantId} AND d.consumer_code = ${consumerCode} AND l.head <> 'ADVANCE'), 0)::bigint AS demanded,
           coalesce((SELECT sum(amount) FROM payment WHERE tenant_id = ${tenantId} AND consumer_code = ${consumerCode}
             AND status NOT IN ('CANCELLED', 'DISHONOURED')), 0)::bigint AS collected`
  const open = await openDemands(tx, { tenantId, consumerCode, ...account })
  return {
    demanded: row?.demanded ?? 0n,
    collected: row?.collected ?? 0n,
    outstanding: totalDue(open),
    open,
  }
}

test('whatever is demanded, paid, paid in part and taken back: outstanding + collected = demanded', async () => {
  const run = async (moves: readonly Step[]) => {
    const account = newAccount(levy)
    let now = new Date('2026-11-23T05:00:00Z').getTime()
    for (const move of moves) {
      now += move.do === 'wait' ? day : 60_000
      await inUlb((tx) => take(tx, account, move, new Date(now))).catch((error: unknown) => {
        if (!Refusal.is(error) && !InvalidInput.is(error)) throw error
      })
      const { demanded, collected, outstanding } = await inUlb((tx) => books(tx, account))
      expect(outstanding + collected).toBe(demanded)
      expect(outstanding % 100n).toBe(0n)
    }
  }
  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 12 }), run), {
    numRuns: 30,
    endOnFailure: true,
  })
}, 180_000)
