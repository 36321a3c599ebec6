import { clock } from '@/lib/infra/clock/clock'
import { env } from '@/lib/infra/env/env'

/** What programs are told of this installation: its address, whether what is reported to it is acted upon, its time. */
export const installation = () => ({
  url: env().PUBLIC_URL,
  real: env().APP_MODE === 'production',
  now: clock.now(),
})
