import { money, type Money } from '@/lib/platform/money/money'

type Line = { readonly head: string; readonly amount: Money }

/** The lines a changed estimate adds to a demand, head by head; nothing is ever overwritten. */
export function differenceLines(before: readonly Line[], after: readonly Line[]): Line[] {
  const difference = new Map<string, Money>()
  const add = (head: string, amount: bigint) =>
    difference.set(head, money((difference.get(head) ?? 0n) + amount))

  for (const { head, amount } of before) add(head, -amount)
  for (const { head, amount } of after) add(head, amount)
  return [...difference]
    .map(([head, amount]) => ({ head, amount }))
    .filter(({ amount }) => amount !== 0n)
}
