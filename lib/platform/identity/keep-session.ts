import { cookies } from 'next/headers'
import { encode } from 'next-auth/jwt'
import { clock } from '@/lib/infra/clock/clock'
import { env } from '@/lib/infra/env/env'
import { Forbidden } from '../operations/errors'
import { hashToken } from './credentials/credentials'
import { holderOfCookie } from './current-caller'
import { sessionCookie } from './session-cookie'
import { signOut } from './sessions'
import type { SignedIn } from './signed-in'

/** The cookie outlives its session by a week, so that a form posted after it is known for its person's and kept. */
const afterwards = 7 * 24 * 3600

/**
 * Puts the session into next-auth's own cookie, so that signing in works without JavaScript. A session that the cookie held
 * before ends: nobody could end it afterwards.
 */
export async function keepSession({ token, personId, name, expiresAt }: SignedIn): Promise<void> {
  const before = await holderOfCookie()
  if (before) await endSession(before.sid)
  const left = Math.floor((expiresAt.getTime() - clock.now().getTime()) / 1000)
  const maxAge = left + afterwards
  const { name: cookie, options } = sessionCookie()
  const sealed = await encode({
    token: { sub: personId, uid: personId, sid: token, name },
    secret: env().NEXTAUTH_SECRET,
    maxAge,
  })
  ;(await cookies()).set(cookie, sealed, { ...options, maxAge })
}

/** Takes the session's cookie away. */
export async function dropSession(): Promise<void> {
  ;(await cookies()).delete(sessionCookie().name)
}

/** Ends the session of a token; one that has ended already is no fault. */
export async function endSession(token: string): Promise<void> {
  try {
    await signOut({ by: 'session', hash: hashToken(token) }, {})
  } catch (error) {
    if (!Forbidden.is(error)) throw error
  }
}
