import { cookies, headers } from 'next/headers'
import { cache } from 'react'
import { decode } from 'next-auth/jwt'
import { env } from '@/lib/infra/env/env'
import { pickLanguage } from '@/lib/platform/language/pick-language'
import type { Caller } from '../access/actor'
import { hashToken } from './credentials/credentials'
import { sessionCookie } from './session-cookie'

/** Who sends this request, from next-auth's session cookie: a session, or a guest. */
export const currentCaller = cache(async (): Promise<Caller> => {
  const jar = await cookies()
  const language = pickLanguage(
    jar.get('language')?.value,
    (await headers()).get('accept-language'),
  )
  const sealed = jar.get(sessionCookie().name)?.value
  if (!sealed) return { by: 'guest', language }
  const token = await decode({ token: sealed, secret: env().NEXTAUTH_SECRET }).catch(() => null)
  return typeof token?.['sid'] === 'string'
    ? { by: 'session', hash: hashToken(token['sid']), language }
    : { by: 'guest', language }
})
