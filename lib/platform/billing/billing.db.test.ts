import { beforeAll, describe, expect, it, test } from 'vitest'
import type { Transaction } from '@/lib/infra/database/database'
import { takePayment } from '../collection/take-payment'
import { rupees, toDecimalText } from '../money/money'
import { currentBill } from './current-bill'
import { demandFor, inUlb, newAccount, offerLevy } from './levy.fixture'
import { openDemands, totalDue } from './open-demands'
import { ulbOfPayToken } from './pay-token'

type Account = ReturnType<typeof newAccount>
let levy: string
let strict: string

beforeAll(() => {
  levy = offerLevy('levy')
  strict = offerLevy('strict-levy', { partPaymentAllowed: false, advanceAllowed: false })
})

const now = new Date('2026-11-23T05:00:00Z')
const later = new Date('2026-11-24T05:00:00Z')

const pay = async (tx: Transaction, account: Account, amount: number, at = now) => {
  const bill = await currentBill(tx, account, at)
  if (!bill) throw new Error('nothing is due')
  return takePayment(tx, { bill, tender: { mode: 'CASH', amount: rupees(amount) } }, at)
}

/** What stays open by year and head, in rupees. */
const open = async (tx: Transaction, account: Account) =>
  Object.fromEntries(
    (await openDemands(tx, account)).flatMap(({ periodFrom, lines }) =>
      lines.flatMap(({ head, due }) =>
        due === 0n ? [] : [[`${periodFrom.slice(0, 4)} ${head}`, toDecimalText(due)]],
      ),
    ),
  )

describe('apportioning through demands, bills and payments', () => {
  test.each<[string, number, Record<string, number>[], Record<string, string>]>([
    [
      'APP-01 full payment closes every line',
      1500,
      [
        { REBATE: -100, TAX: 600, INTEREST: 100 },
        { REBATE: -100, TAX: 1000 },
      ],
      {},
    ],
    [
      'APP-02 part payment: the oldest first, small lines before large',
      650,
      [
        { TAX: 600, REBATE: -100, INTEREST: 100 },
        { TAX: 1000, REBATE: -100 },
      ],
      { '2021 TAX': '850.00' },
    ],
    [
      'a period the money does not reach keeps its rebate',
      600,
      [{ TAX: 600 }, { REBATE: -100, TAX: 1000 }],
      { '2021 REBATE': '-100.00', '2021 TAX': '1000.00' },
    ],
    ['APP-03 overpayment leaves an advance', 800, [{ TAX: 600 }], { '2020 ADVANCE': '-200.00' }],
    [
      'equal amounts go by the order of their heads',
      150,
      [{ TAX: 100, CESS: 100 }],
      { '2020 TAX': '50.00' },
    ],
  ])('%s', async (_name, paid, years, left) => {
    await inUlb(async (tx) => {
      const account = newAccount(levy)
      for (const [n, lines] of years.entries()) await demandFor(tx, account, 2020 + n, lines, now)
      await pay(tx, account, paid)
      expect(await open(tx, account)).toEqual(left)
    })
  })

  test('APP-04 an overpayment is refused where the service keeps no advances', async () => {
    const account = newAccount(strict)
    const paying = inUlb(async (tx) => {
      await demandFor(tx, account, 2026, { TAX: 600 }, now)
      await pay(tx, account, 800)
    })
    await expect(paying).rejects.toMatchObject({
      faults: { amount: [{ code: 'pay-too-much', params: { amount: '₹\u00a0600' } }] },
    })
  })

  test('APP-05 an advance smaller than the next demand is drawn before cash', async () => {
    await inUlb(async (tx) => {
      const account = newAccount(levy)
      await demandFor(tx, account, 2024, { TAX: 100 }, now)
      await pay(tx, account, 300)
      await demandFor(tx, account, 2025, { TAX: 600 }, now)
      expect((await currentBill(tx, account, now))?.total).toBe(40000n)
      await pay(tx, account, 400)
      expect(await open(tx, account)).toEqual({})
    })
  })

  test('APP-06 an advance larger than the next demand leaves nothing to pay, and the rest for later', async () => {
    await inUlb(async (tx) => {
      const account = newAccount(levy)
      await demandFor(tx, account, 2024, { TAX: 100 }, now)
      await pay(tx, account, 900)
      await demandFor(tx, account, 2025, { TAX: 600 }, now)
      expect(await currentBill(tx, account, now)).toBeUndefined()
      await demandFor(tx, account, 2026, { TAX: 500 }, now)
      expect((await currentBill(tx, account, now))?.total).toBe(30000n)
    })
  })
})

describe('rounding', () => {
  test.each([
    ['ROUND-01 0.50 adds', '971.50', 97200n],
    ['0.49 is dropped', '971.49', 97100n],
    ['a whole sum has no rounding line', '972', 97200n],
  ])('%s', async (_name, tax, due) => {
    await inUlb(async (tx) => {
      const account = newAccount(levy)
      await demandFor(tx, account, 2026, { TAX: tax }, now)
      expect((await currentBill(tx, account, now))?.total).toBe(due)
    })
  })

  it('is worked out anew, as a further line, when the demand changes', async () => {
    await inUlb(async (tx) => {
      const account = newAccount(levy)
      await demandFor(tx, account, 2026, { TAX: '100.50' }, now)
      await demandFor(tx, account, 2026, { TAX: '100.50', INTEREST: '0.75' }, now)
      const rounding = (await openDemands(tx, account)).flatMap(({ lines }) =>
        lines.filter(({ head }) => head === 'ROUND'),
      )
      expect(rounding.map(({ due }) => due).toSorted()).toEqual([-75n, 50n])
      expect((await currentBill(tx, account, now))?.total).toBe(10100n)
    })
  })
})

describe('a bill', () => {
  it('is the same all day and a new one the day after, with the same pay link prefix', async () => {
    await inUlb(async (tx) => {
      const account = newAccount(levy)
      await demandFor(tx, account, 2026, { TAX: 100 }, now)
      const first = await currentBill(tx, account, now)
      expect(await currentBill(tx, account, new Date('2026-11-23T18:29:59Z'))).toEqual(first)
      const second = await currentBill(tx, account, later)
      expect(second).toMatchObject({ status: 'ACTIVE', total: 10000n })
      expect(second?.number).not.toBe(first?.number)
      expect(
        await tx.bill.findUnique({ where: { payToken: first?.payToken ?? '' } }),
      ).toMatchObject({ status: 'EXPIRED' })
      expect(await ulbOfPayToken(second?.payToken ?? '')).toMatchObject({ id: account.tenantId })
      expect(second?.number).toMatch(/^BILL\/DDN\/2026-27\/\d{6}$/)
    })
  })

  it('lapses when what is due changes, and an old one is never paid', async () => {
    const account = newAccount(levy)
    const paying = inUlb(async (tx) => {
      await demandFor(tx, account, 2025, { TAX: 100 }, now)
      const seen = await currentBill(tx, account, now)
      await demandFor(tx, account, 2026, { TAX: 50 }, now)
      if (!seen) throw new Error('nothing is due')
      await takePayment(tx, { bill: seen, tender: { mode: 'CASH', amount: rupees(100) } }, now)
    })
    await expect(paying).rejects.toMatchObject({ code: 'bill-expired' })
  })

  it('is not made where nothing is due or credits outweigh', async () => {
    await inUlb(async (tx) => {
      const account = newAccount(levy)
      expect(await currentBill(tx, account, now)).toBeUndefined()
      await demandFor(tx, account, 2026, { TAX: 100, REBATE: -150 }, now)
      expect(await currentBill(tx, account, now)).toBeUndefined()
    })
  })

  it('is made once when two ask at once', async () => {
    const account = newAccount(levy)
    await inUlb((tx) => demandFor(tx, account, 2026, { TAX: 100 }, now))
    const bills = await Promise.all(
      Array.from({ length: 8 }, () => inUlb((tx) => currentBill(tx, account, now))),
    )
    expect(new Set(bills.map((bill) => bill?.number)).size).toBe(1)
  })
})

describe('a demand', () => {
  it('asked for again adds only the difference', async () => {
    await inUlb(async (tx) => {
      const account = newAccount(levy)
      const first = await demandFor(tx, account, 2026, { TAX: 100 }, now)
      const again = await demandFor(tx, account, 2026, { TAX: 160, CESS: 16 }, now)
      expect(again).toBe(first)
      expect(
        await tx.demandLine.count({ where: { tenantId: account.tenantId, demandId: first } }),
      ).toBe(3)
      expect(totalDue(await openDemands(tx, account))).toBe(17600n)
    })
  })

  it('asked for again leaves an advance alone', async () => {
    await inUlb(async (tx) => {
      const account = newAccount(levy)
      await demandFor(tx, account, 2026, { TAX: 100 }, now)
      await pay(tx, account, 300)
      await demandFor(tx, account, 2026, { TAX: 150 }, now)
      expect(totalDue(await openDemands(tx, account))).toBe(-15000n)
    })
  })

  it('may not be for nothing', async () => {
    const asking = inUlb((tx) => demandFor(tx, newAccount(levy), 2026, {}, now))
    await expect(asking).rejects.toMatchObject({ code: 'nothing-to-demand' })
  })
})

test.each(['demand_line', 'allocation', 'bill_line', 'receipt', 'payment_event'])(
  '%s is insert-only',
  async (table) => {
    const account = newAccount(levy)
    await inUlb(async (tx) => {
      await demandFor(tx, account, 2026, { TAX: 100 }, now)
      await pay(tx, account, 100)
    })
    const changing = inUlb((tx) =>
      tx.$executeRawUnsafe(
        `UPDATE ${table} SET tenant_id = tenant_id WHERE tenant_id = $1`,
        account.tenantId,
      ),
    )
    await expect(changing).rejects.toThrow(/insert-only|permission denied/)
  },
)
