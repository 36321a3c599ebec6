import type { LocalText } from '@/lib/platform/language/language'
import { complaintTypes } from './complaint-types'

/** Names the kinds of a ULB's complaints; one that is no longer in its list keeps its code. */
export async function typeNames(
  tenantId: string,
  day: string,
): Promise<(code: string) => LocalText> {
  const names = new Map((await complaintTypes(tenantId, day)).map(({ code, name }) => [code, name]))
  return (code) => names.get(code) ?? { en: code, hi: code }
}
