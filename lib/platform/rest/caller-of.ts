import type { Caller } from '@/lib/platform/access/actor'
import type { Language } from '@/lib/platform/language/language'
import { hashToken } from '@/lib/platform/identity/credentials/credentials'

/** Who calls the API: the session of the Bearer token, else a guest. Cookies count for nothing here. */
export function callerOf(request: Request, language: Language): Caller {
  const token = /^Bearer\s+(\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1]
  const through = 'API'
  return token
    ? { by: 'session', hash: hashToken(token), language, through }
    : { by: 'guest', language, through }
}
