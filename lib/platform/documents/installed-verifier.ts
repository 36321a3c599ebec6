import { clock } from '@/lib/infra/clock/clock'
import { env } from '@/lib/infra/env/env'
import { services } from '../applications/catalogue'
import { dayAt } from '../dates/dates'
import { ulbs } from '../tenancy/tenancy'
import { issuerOf } from './issuer'
import { offlineVerifier } from './offline-verifier/offline-verifier'
import { publicKeys } from './signing'

/** The off-line verifier of this installation as it is today: its keys, its ULBs and its services. */
export async function installedVerifier(now = clock.now()): Promise<string> {
  const named = (await ulbs()).map(async ({ id }) => [id, (await issuerOf(id)).name] as const)
  return offlineVerifier({
    site: env().PUBLIC_URL,
    madeOn: dayAt(now),
    publicKeys: publicKeys(),
    tenants: Object.fromEntries(await Promise.all(named)),
    services: Object.fromEntries(services().map(({ code, name }) => [code, name])),
  })
}
