import { roundingLine } from '@/lib/platform/billing/rules/rounding-line'
import type { Day } from '@/lib/platform/dates/dates'
import { FeeRefused } from '@/lib/platform/fees/fee-refused'
import type { FeeTables } from '@/lib/platform/fees/fees'
import { combine } from '@/lib/platform/fees/item-fees'
import type { Answers, Words } from '@/lib/platform/forms/definition'
import { environment, holds } from '@/lib/platform/forms/environment'
import type { Group } from '@/lib/platform/forms/forms'
import { optionOf } from '@/lib/platform/forms/options-of'
import type { Masters } from '@/lib/platform/masters/masters'
import { money, sum, zero, type Money } from '@/lib/platform/money/money'
import { Refusal } from '@/lib/platform/operations/errors'
import type { ServiceDefinition } from './service-definition'
import { worksheetLine, type ChargeSpec, type WorksheetLine } from './worksheet-line'

/** What a demand takes: one amount a head, the rounding among them, in the order of the heads. */
export type DemandLine = { head: string; label: Words; amount: Money }

/** How a fee comes about: the lines people read, what the demand takes, and the sum. */
export type Worksheet = {
  lines: WorksheetLine[]
  demand: DemandLine[]
  rounding: Money
  total: Money
  /** False when an answer is still missing, so that the sum may grow. */
  complete: boolean
}

type Given = {
  definition: ServiceDefinition
  answers: Answers
  slabs: FeeTables
  masters: Masters
  on: Day
}

/** The fee of an application. Throws Refusal `fee-none`, `fee-several` or `fee-quantity-missing`. */
export function worksheet(given: Given): Worksheet {
  const { sheet, refused } = work(given)
  if (refused) throw new Refusal(`fee-${refused.code}`)
  return sheet
}

/** The fee as far as it can be told while answers are still missing. */
export const feeEstimate = (given: Given): Worksheet => work(given).sheet

function work(given: Given): { sheet: Worksheet; refused: FeeRefused | undefined } {
  const { charges } = given.definition
  if (!charges) return { sheet: sheetOf([], given, true), refused: undefined }
  const worked = charges.lines.map((charge) => chargeOf(charge, given))
  const [refused] = worked.flatMap((charge) => charge.refused)
  return { sheet: sheetOf(worked, given, refused === undefined), refused }
}

type Charged = { charge: ChargeSpec; lines: WorksheetLine[]; refused: FeeRefused[] }

function chargeOf(charge: ChargeSpec, { definition, answers, slabs, masters, on }: Given): Charged {
  const charged: Charged = { charge, lines: [], refused: [] }
  for (const { fields, group, label } of membersOf(charge, definition, answers, masters)) {
    const variables = environment(answers, { masters, today: on }, { fields, group })
    if (charge.when !== undefined && !holds(charge.when, variables)) continue
    try {
      charged.lines.push(worksheetLine(charge, label, variables, slabs, on))
    } catch (error) {
      if (!FeeRefused.is(error)) throw error
      charged.refused.push(error)
    }
  }
  return charged
}

/** The groups a charge is made for, each with what it is called. */
function membersOf(
  { each, label }: ChargeSpec,
  { sections }: ServiceDefinition,
  answers: Answers,
  masters: Masters,
) {
  if (each === undefined) return [{ fields: [], group: {}, label }]
  const section = sections.find(({ code }) => code === each)
  const own = answers[each]
  const titled = section?.fields.find(({ code }) => code === section.repeat?.titleField)
  const groups: readonly Group[] = Array.isArray(own) ? own : own ? [own] : []
  return groups.map((group) => ({
    fields: section?.fields ?? [],
    group,
    label: (titled && optionOf(titled, masters, group[titled.code])?.name) ?? label,
  }))
}

function sheetOf(
  worked: readonly Charged[],
  { definition: { charges } }: Given,
  complete: boolean,
): Worksheet {
  const lines = worked.flatMap((charged) => charged.lines)
  const byHead = new Map<string, Money>()
  for (const { charge, lines: own } of worked) {
    const amount = combine(
      charge.combine,
      own.map((line) => line.amount),
    )
    byHead.set(charge.head, money((byHead.get(charge.head) ?? zero) + amount))
  }
  const rounding = roundingLine(sum(byHead.values()), zero)
  if (charges && rounding !== 0n) byHead.set(charges.rules.roundingHead, rounding)
  const demand = (charges?.heads ?? [])
    .toSorted((a, b) => a.order - b.order)
    .flatMap(({ code, name }) => {
      const amount = byHead.get(code) ?? zero
      return amount === 0n ? [] : [{ head: code, label: name, amount }]
    })
  return { lines, demand, rounding, total: sum(demand.map(({ amount }) => amount)), complete }
}
