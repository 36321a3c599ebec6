import type { LocalText } from '@/lib/platform/language/language'
import { staffOf } from './staff-of'

/** An employee's name in both languages; `kept` is what was written down at the time, should the posting be gone. */
export async function staffName(
  tenantId: string,
  personId: string | null,
  kept: string,
): Promise<LocalText> {
  const found = (await staffOf(tenantId)).find((one) => one.personId === personId)
  return found?.name ?? { en: kept, hi: kept }
}
