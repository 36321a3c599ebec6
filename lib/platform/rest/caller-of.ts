import type { Caller } from '@/lib/platform/access/actor'
import type { Language } from '@/lib/platform/language/language'
import type { Asked } from './asked'
import { hashToken } from '@/lib/platform/identity/credentials/credentials'
import { cookieIn, sourceOf, type Source } from '@/lib/platform/limits/source'

/** Who calls the API: the session of the Bearer token, else a guest. Of cookies only the one counts that tells browsers apart. */
export function callerOf({ header }: Asked, language: Language): Caller {
  const token = /^Bearer\s+(\S+)$/i.exec(header('authorization') ?? '')?.[1]
  const through = 'API'
  const from = sourceOf({ header, cookie: (name) => cookieIn(header('cookie'), name) })
  return token
    ? { by: 'session', hash: hashToken(token), language, through, from }
    : { by: 'guest', language, through, from, source: holderOf(from, header('user-agent')) }
}

const holderOf = ({ address, browser }: Source, program: string | undefined) =>
  hashToken(`${browser?.id ?? address} ${program}`)
