type Deciding = {
  actor: { personId?: string }
  file: { preparedBy: string; personId: string }
  adjustment: { proposedBy: string; amount: bigint }
  /** The most the actor may approve, in paise. */
  limit: bigint | undefined
}

/** Why somebody may not approve an adjustment, as a code of the refusals; undefined when they may. */
export function refusedToDecide({
  actor: { personId },
  file,
  adjustment,
  limit,
}: Deciding): 'maker-is-checker' | 'above-your-limit' | undefined {
  const hands = [adjustment.proposedBy, file.preparedBy, file.personId]
  if (personId === undefined || hands.includes(personId)) return 'maker-is-checker'
  return limit === undefined || adjustment.amount > limit ? 'above-your-limit' : undefined
}
