import type { Caller } from '@/lib/platform/access/actor'
import type { Language } from '@/lib/platform/language/language'
import type { Asked } from './asked'
import { hashToken } from '@/lib/platform/identity/credentials/credentials'

/** Who calls the API: the session of the Bearer token, else a guest. Cookies count for nothing here. */
export function callerOf({ header, address }: Asked, language: Language): Caller {
  const token = /^Bearer\s+(\S+)$/i.exec(header('authorization') ?? '')?.[1]
  const through = 'API'
  return token
    ? { by: 'session', hash: hashToken(token), language, through }
    : { by: 'guest', language, through, source: hashToken(`${address} ${header('user-agent')}`) }
}
