import type { Standing } from '@/components/ui/state-mark'

const standings = {
  NEW: 'wait',
  DEPOSITED: 'ok',
  RECONCILED: 'ok',
  CANCELLED: 'late',
  DISHONOURED: 'late',
} as const satisfies Record<string, Standing>

type Status = keyof typeof standings

/** How a receipt's money stands, as a mark and the key of its word. */
export function standingOf(status: string): { is: Standing; word: Status } {
  const word = (Object.keys(standings) as Status[]).find((known) => known === status) ?? 'NEW'
  return { is: standings[word], word }
}
