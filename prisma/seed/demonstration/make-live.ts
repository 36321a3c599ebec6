import { forgetRemembered } from '@/lib/platform/tenancy/remembered'
import { asOwner } from '../owner'
import type { LiveUlb } from './live-ulbs'

/** Lets ULBs serve people on line. */
export async function makeLive(ulbs: readonly LiveUlb[]): Promise<void> {
  const ids = ulbs.map(({ tenantId }) => tenantId)
  await asOwner((owner) =>
    owner.query('UPDATE tenant SET live = true WHERE id = ANY($1) AND NOT live', [ids]),
  )
  forgetRemembered()
}
