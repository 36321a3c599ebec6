import { beforeAll, describe, expect, it } from 'vitest'
import { signedIn } from '../../applications/applicant.fixture'
import { getApplication } from '../../applications/application'
import { currentBill } from '../../billing/current-bill'
import { collectAtCounter } from '../../collection/collect-at-counter'
import { applied, asSystem, staff, step, ulb, type Signed } from '../../registers/licensed.fixture'
import { getFile } from '../get-file'
import { recordFindings } from '../record-findings'
import { takeAction } from '../take-action'
import { decideMeasurement } from './decide-measurement'

let citizen: Signed
let verifier: Signed
let inspector: Signed
let approver: Signed
let clerk: Signed
let trade: { code: string; paise: bigint }

beforeAll(async () => {
  citizen = await signedIn({ name: 'Kamla Rawat', mobile: '9800004740' })
  ;[verifier, inspector, approver] = await staff()
  clerk = await signedIn({
    name: 'Rakesh Lohani',
    mobile: '9800004741',
    tenantId: ulb,
    roles: ['TL_CEMP'],
  })
  // A trade charged by the square metre, or by whatever it is counted in, without a bound.
  trade = await asSystem(async (tx) => {
    const [slab] = await tx.$queryRaw<{ code: string; rate: bigint }[]>`
      SELECT dimensions->>'tradeType' AS code, rate FROM fee_slab
      WHERE "table" = 'trade-fee' AND kind = 'RATE' AND range_to IS NULL AND coalesce(range_from, 0) < 20
        AND rate % 100 = 0 AND valid_from <= current_date AND (valid_to IS NULL OR valid_to >= current_date)
        AND (grade IS NULL OR grade = (SELECT grade FROM tenant WHERE id = ${ulb}))
      ORDER BY code LIMIT 1`
    if (!slab) throw new Error('No trade is charged by its quantity')
    return { code: slab.code, paise: slab.rate }
  })
})

const found = {
  tradeSeen: true,
  quantityRight: false,
  fireSafe: true,
  wasteKept: true,
  encroaches: false,
}

/** A file that declared 20 and was found with `quantity`, as it comes before the approver. */
async function inspected(quantity: number): Promise<{ id: string; finding: string }> {
  const id = await applied(citizen)
  await asSystem(
    (tx) => tx.$executeRaw`
      UPDATE application SET answers = jsonb_set(answers, '{units}',
        jsonb_build_array(jsonb_build_object('type', ${trade.code}::text, 'quantity', 20)))
      WHERE tenant_id = ${ulb} AND id = ${id}::uuid`,
  )
  await step(verifier, id, { action: 'FORWARD' })
  const answers = { ...found, 'units-0-quantity': quantity }
  const { finding } = await recordFindings(inspector, { id, answers })
  await step(inspector, id, { action: 'FORWARD', findings: { finding } })
  return { id, finding }
}

const fileOf = (id: string) => asSystem((tx) => getApplication(tx, ulb, id))
const approve = async (id: string) =>
  takeAction(approver, { id, revision: (await fileOf(id)).revision, action: 'APPROVE' })
const billOf = (id: string) =>
  asSystem(async (tx) => {
    const { consumerCode } = await getApplication(tx, ulb, id)
    return currentBill(tx, { tenantId: ulb, businessService: 'TL', consumerCode }, new Date())
  })
const pay = async (id: string) => {
  const bill = await billOf(id)
  const amount = `${(bill?.total ?? 0n) / 100n}`
  return collectAtCounter(clerk, { bill: bill?.id ?? '', mode: 'CASH', amount })
}

describe('what an inspector found otherwise than declared', () => {
  it('is shown beside it with both fees, and nothing is approved before somebody decides', async () => {
    const { id, finding } = await inspected(34)
    const { measurement } = await getFile(approver, { id })
    expect(measurement).toMatchObject({
      finding,
      rows: [{ declared: '20', found: '34', difference: '+14' }],
      decision: null,
      may: { decide: true, why: null },
    })
    expect(measurement?.fee?.found.total).not.toBe(measurement?.fee?.declared.total)
    await expect(approve(id)).rejects.toMatchObject({ code: 'measurement-undecided' })
    expect(await fileOf(id)).toMatchObject({ state: 'PENDINGAPPROVAL' })

    for (const other of [inspector, verifier, clerk])
      await expect(
        decideMeasurement(other, { id, finding, charged: 'FOUND' }),
      ).rejects.toMatchObject({ code: 'not-your-role' })
    await decideMeasurement(approver, { id, finding, charged: 'FOUND' })
    await approve(id)
    expect((await billOf(id))?.total).toBe(trade.paise * 34n)
    expect((await getFile(approver, { id })).measurement?.decision).toMatchObject({
      charged: 'FOUND',
      by: 'Lata Rawat',
    })
  })

  it('may be set aside with a reason', async () => {
    const { id, finding } = await inspected(34)
    const keep = (reason?: string) =>
      decideMeasurement(approver, { id, finding, charged: 'DECLARED', reason })
    await expect(keep()).rejects.toMatchObject({ faults: { reason: [{ code: 'required' }] } })
    await keep('The store room is not used for the trade')
    await approve(id)
    expect((await billOf(id))?.total).toBe(trade.paise * 20n)
  })

  it('is demanded on top when the fee was paid already', async () => {
    const { id, finding } = await inspected(34)
    await decideMeasurement(approver, { id, finding, charged: 'DECLARED', reason: 'For now' })
    await approve(id)
    await pay(id)
    expect(await fileOf(id)).toMatchObject({ state: 'APPROVED' })
    const { due } = await decideMeasurement(approver, { id, finding, charged: 'FOUND' })
    expect(due).toBe(`${(trade.paise * 14n) / 100n}.00`)
    expect((await billOf(id))?.total).toBe(trade.paise * 14n)
    await pay(id)
    expect(await billOf(id)).toBeUndefined()
    expect(await fileOf(id)).toMatchObject({ state: 'APPROVED' })
    await expect(
      decideMeasurement(approver, { id, finding, charged: 'DECLARED', reason: 'Back' }),
    ).rejects.toMatchObject({ code: 'paid-more-than-found' })
  })

  it('is nothing where both are the same', async () => {
    const { id } = await inspected(20)
    expect((await getFile(approver, { id })).measurement).toBeNull()
    await approve(id)
    expect((await billOf(id))?.total).toBe(trade.paise * 20n)
  })
})
