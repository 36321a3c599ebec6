import { cookies, headers } from 'next/headers'
import { cache } from 'react'
import { decode } from 'next-auth/jwt'
import { env } from '@/lib/infra/env/env'
import { pickLanguage } from '@/lib/platform/language/pick-language'
import type { Caller } from '../access/actor'
import { hashToken } from './credentials/credentials'
import { sourceOf } from '../limits/source'
import { sessionCookie } from './session-cookie'

/** Who sends this request, from next-auth's session cookie: a session, or a guest. */
export const currentCaller = cache(async (): Promise<Caller> => {
  const jar = await cookies()
  const sent = await headers()
  const language = pickLanguage(jar.get('language')?.value, sent.get('accept-language'))
  const from = sourceOf({
    header: (name) => sent.get(name),
    cookie: (name) => jar.get(name)?.value,
  })
  const holder = await holderOfCookie()
  return holder
    ? { by: 'session', hash: hashToken(holder.sid), language, from }
    : { by: 'guest', language, from }
})

/** Whose session the cookie holds, whether or not it still goes on: its token, and the person's id. */
export async function holderOfCookie(): Promise<{ sid: string; uid: string } | undefined> {
  const sealed = (await cookies()).get(sessionCookie().name)?.value
  if (!sealed) return undefined
  const token = await decode({ token: sealed, secret: env().NEXTAUTH_SECRET }).catch(() => null)
  const { sid, uid } = token ?? {}
  return typeof sid === 'string' ? { sid, uid: typeof uid === 'string' ? uid : '' } : undefined
}

/** Whoever signs in is nobody yet, whatever session their browser had before, but comes from somewhere. */
export const asStranger = (caller: Caller): Caller => {
  const language = 'language' in caller && caller.language ? { language: caller.language } : {}
  const from = 'from' in caller && caller.from ? { from: caller.from } : {}
  return { by: 'guest', ...language, ...from }
}
