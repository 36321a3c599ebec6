import type { LocalText } from '@/lib/platform/language/language'
import { mastersOf, type MasterValue } from '@/lib/platform/masters/masters'
import { InvalidInput } from '@/lib/platform/operations/errors'

const lists: Readonly<Record<string, string>> = {
  REJECT: 'complaint-reject-reason',
  REASSIGN: 'complaint-reassign-reason',
  RATE: 'complaint-rating-reason',
}

/** The reasons that fit an action, as the ULB has them. */
export const reasonsFor = async (
  tenantId: string,
  day: string,
  action: string,
): Promise<readonly MasterValue[]> => {
  const masters = await mastersOf(tenantId, day)
  return masters[lists[action] ?? ''] ?? []
}

/** Throws InvalidInput on `reasons` unless each is one of the action's. */
export async function checkReasons(
  tenantId: string,
  day: string,
  action: string,
  given: readonly string[],
): Promise<void> {
  if (given.length === 0) return
  const known = await reasonsFor(tenantId, day, action)
  if (!given.every((code) => known.some((reason) => reason.code === code)))
    throw new InvalidInput({ reasons: [{ code: 'not-an-option' }] })
}

/** The words of reasons given, whatever the action was. */
export async function reasonWords(
  tenantId: string,
  day: string,
  given: readonly string[],
): Promise<LocalText[]> {
  if (given.length === 0) return []
  const masters = await mastersOf(tenantId, day)
  const known = Object.values(lists).flatMap((list) => masters[list] ?? [])
  return given.flatMap((code) => known.find((reason) => reason.code === code)?.name ?? [])
}
