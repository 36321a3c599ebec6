import { cookies } from 'next/headers'
import { encode } from 'next-auth/jwt'
import { clock } from '@/lib/infra/clock/clock'
import { env } from '@/lib/infra/env/env'
import { sessionCookie } from './session-cookie'
import type { SignedIn } from './signed-in'

/** Puts the session into next-auth's own cookie, so that signing in works without JavaScript. */
export async function keepSession({ token, personId, name, expiresAt }: SignedIn): Promise<void> {
  const maxAge = Math.floor((expiresAt.getTime() - clock.now().getTime()) / 1000)
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
