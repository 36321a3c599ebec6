import { env } from '@/lib/infra/env/env'

/** The state this installation serves, `uk`: everyone belongs to it when no ULB is named. */
export const stateId = (): string => env().STATE_CODE
