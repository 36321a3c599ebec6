import { env } from '@/lib/infra/env/env'

/** How many complaints one person may send in 24 hours; whoever sends more is asked to wait or to telephone. */
export const complaintsADay = (): number => env().COMPLAINTS_PER_PERSON_AND_DAY
