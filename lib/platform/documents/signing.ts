import { env } from '@/lib/infra/env/env'
import type { PublicKeys } from './code'
import { keyFromSeed, publicKeysOf, type SigningKey } from './signed-payload'

let key: SigningKey | undefined

/** The key this installation signs papers with. */
export const signingKey = (): SigningKey =>
  (key ??= keyFromSeed(Buffer.from(env().SIGNING_SEED, 'base64')))

/** The keys whose papers this installation vouches for. */
export const publicKeys = (): PublicKeys => publicKeysOf([signingKey()])
