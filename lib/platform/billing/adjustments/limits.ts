import { z } from 'zod'
import type { ListRule } from '../../masters/declared-lists'
import { mastersOf } from '../../masters/masters'
import { AmountOrNothing } from '../../money/amount'
import { zero, type Money } from '../../money/money'

/** A penalty adds to a fee, a rebate takes off it. */
export const AdjustmentKind = z.enum(['PENALTY', 'REBATE'])
export type AdjustmentKind = z.infer<typeof AdjustmentKind>

/** The most that holders of a designation may approve, in rupees as text; the code of the value is the designation's. */
const Limit = z.object({ REBATE: AmountOrNothing, PENALTY: AmountOrNothing })
/** Above which amount a proposal needs a paper, in rupees as text. */
const Setting = z.object({ documentAbove: AmountOrNothing })

const asText = <Schema extends z.ZodType<unknown, string | Record<string, unknown>>>(
  schema: Schema,
) =>
  z
    .record(z.string(), z.string())
    .refine((data) => schema.safeParse(data).success, { params: { code: 'not-an-amount' } })

const list = 'adjustment-limit'
const settings = 'adjustment-setting'

/** The lists that say who may approve how much; every ULB may have its own. */
export const adjustmentLists: Readonly<Record<string, ListRule>> = {
  [list]: { data: asText(Limit), withdrawable: true },
  [settings]: { data: asText(Setting), withdrawable: false },
}

/** What a ULB lays down for penalties and rebates on a day. */
export type AdjustmentRules = {
  limits: ReadonlyMap<string, Readonly<Record<AdjustmentKind, Money>>>
  documentAbove: Money
}

/** The rules of a ULB on a day. Where nothing is laid down nobody may approve, and every proposal needs a paper. */
export async function adjustmentRules(tenantId: string, day: string): Promise<AdjustmentRules> {
  const masters = await mastersOf(tenantId, day)
  const [setting] = masters[settings] ?? []
  return {
    limits: new Map((masters[list] ?? []).map(({ code, data }) => [code, Limit.parse(data)])),
    documentAbove: setting ? Setting.parse(setting.data).documentAbove : zero,
  }
}

/** The most one who holds these designations may approve of a kind, and by which of them; undefined when nothing. */
export function largestOf(
  { limits }: AdjustmentRules,
  designations: readonly string[],
  kind: AdjustmentKind,
): { designation: string; amount: Money } | undefined {
  const held = designations.flatMap((designation) => {
    const limit = limits.get(designation)
    return limit ? [{ designation, amount: limit[kind] }] : []
  })
  return held.reduce<(typeof held)[number] | undefined>(
    (most, one) => (most && most.amount >= one.amount ? most : one),
    undefined,
  )
}
