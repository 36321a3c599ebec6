import { wardsOf } from '../../reference/wards'
import { inventedStreet } from '../../reference/invented-names'
import { pick } from '../../reference/pick'
import type { LiveUlb } from '../live-ulbs'
import type { Applicant } from './applicant'

const pins: Record<string, string> = {
  dehradun: '248001',
  haldwani: '263139',
  mussoorie: '248179',
  nainital: '263001',
  agastyamuni: '246421',
}

/** Words by which people find a place in any town. */
export const landmarks = [
  { en: 'Near the temple', hi: 'मंदिर के पास' },
  { en: 'Opposite the school', hi: 'विद्यालय के सामने' },
  { en: 'Behind the bus stand', hi: 'बस अड्डे के पीछे' },
  { en: 'Beside the post office', hi: 'डाकघर के बगल में' },
]

/** An address in a ward and locality of the ULB. */
export function address(ulb: LiveUlb, { seed, writes }: Applicant) {
  const wards = wardsOf(ulb).filter(({ localities }) => localities.length > 0)
  const ward = pick(wards, seed, 'ward')
  const [door = '', street = ''] = writes(inventedStreet(seed)).split(', ')
  return {
    ward: ward.code,
    locality: pick(ward.localities, seed, 'locality').code,
    door,
    street,
    ...(seed % 2 ? { landmark: writes(pick(landmarks, seed, 'landmark')) } : {}),
    pin: pins[ulb.slug] ?? '',
  }
}
