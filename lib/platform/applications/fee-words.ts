import type { Worksheet } from './worksheet'
import type { FormContext } from '@/lib/platform/forms/forms'
import { amount, count } from '@/lib/platform/language/amounts'
import { translator } from '@/lib/platform/language/translator'

/** A worksheet in the reader's words. */
export type FeeWords = {
  lines: { label: string; detail: string; amount: string }[]
  total: string
  complete: boolean
}

/** Words a worksheet: every line with how it came about, the rounding, the sum. */
export function feeWords(
  { lines, rounding, total, complete }: Worksheet,
  context: FormContext,
): FeeWords {
  const { language } = context
  const round = {
    label: translator(language, 'form')('rounding'),
    detail: '',
    amount: amount(rounding, language),
  }
  return {
    lines: [
      ...lines.map((line) => ({
        label: line.label[language],
        detail: detailOf(line, context),
        amount: amount(line.amount, language),
      })),
      ...(rounding === 0n ? [] : [round]),
    ],
    total: amount(total, language),
    complete,
  }
}

/** `12 rooms`, `2.5 horsepower × ₹ 40.00 × 3`. */
function detailOf(
  { kind, quantity, count: times, rate, uom }: Worksheet['lines'][number],
  { masters, language }: FormContext,
) {
  const unit = masters['uom']?.find(({ code }) => code === uom)?.name[language] ?? ''
  const measure = quantity === undefined ? '' : `${quantity} ${unit}`.trim()
  const parts = [
    measure,
    kind === 'RATE' || times !== '1' ? amount(rate, language) : '',
    times === '1' ? '' : count(Number(times), language),
  ]
  return parts.filter(Boolean).join(' × ')
}
