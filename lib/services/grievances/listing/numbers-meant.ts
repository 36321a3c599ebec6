import { addDays, dayAt } from '@/lib/platform/dates/dates'
import { typedNumber } from '@/lib/platform/language/digits'
import { formatNumber } from '@/lib/platform/numbering/numbering'
import { findTenant } from '@/lib/platform/tenancy/tenancy'
import { numberPattern } from '../complaint'

/** The numbers somebody may mean who types a whole number, or only its last digits, of this year or the last. */
export async function numbersMeant(tenantId: string, text: string, now: Date): Promise<string[]> {
  const typed = typedNumber(text)
  if (!/^\d{1,9}$/.test(typed)) return [typed]
  const tenant = await findTenant(tenantId)
  if (!tenant) return []
  const today = dayAt(now)
  return [today, addDays(today, -365)].map((day) =>
    formatNumber(numberPattern, {
      ...{ day, ulbCode: tenant.code, tenant: tenantId },
      sequence: Number(typed),
    }),
  )
}
