import type { AuthOptions } from 'next-auth'
import CredentialsProvider from 'next-auth/providers/credentials'
import { env } from '@/lib/infra/env/env'
import { Forbidden, InvalidInput, Refusal } from '../operations/errors'
import { asStranger, currentCaller } from './current-caller'
import { endSession } from './keep-session'
import { sessionCookie } from './session-cookie'
import { isOwnAddress } from './own-address'
import { signInByOtp } from './sign-in-by-otp'
import { signInByPassword } from './sign-in-by-password'
import type { SignedIn } from './signed-in'

// next-auth wants null for "no"; anything unexpected must still surface.
const orNull = async (signingIn: Promise<SignedIn>) => {
  try {
    const { personId, name, token } = await signingIn
    return { id: personId, name, sid: token }
  } catch (error) {
    if (Refusal.is(error) || InvalidInput.is(error) || Forbidden.is(error)) return null
    throw error
  }
}

/** next-auth carries the session in its JWT cookie; the session itself is our row, listed and revocable. */
export const authOptions = (): AuthOptions => ({
  secret: env().NEXTAUTH_SECRET,
  session: { strategy: 'jwt' },
  cookies: { sessionToken: sessionCookie() },
  pages: { signIn: '/en/sign-in' },
  providers: [
    CredentialsProvider({
      id: 'otp',
      name: 'Mobile and one-time password',
      credentials: { challenge: {}, code: {} },
      authorize: async (given) =>
        orNull(
          signInByOtp(asStranger(await currentCaller()), {
            challenge: given?.challenge ?? '',
            code: given?.code ?? '',
            channel: 'WEB',
          }),
        ),
    }),
    CredentialsProvider({
      id: 'password',
      name: 'Employee',
      credentials: { userName: {}, password: { type: 'password' }, totp: {} },
      authorize: async (given) =>
        orNull(
          signInByPassword(asStranger(await currentCaller()), {
            userName: given?.userName ?? '',
            password: given?.password ?? '',
            totp: given?.totp,
            channel: 'WEB',
          }),
        ),
    }),
  ],
  // Its own way out ends the session too, not only the cookie.
  events: {
    signOut: async ({ token }) => {
      if (typeof token.sid === 'string') await endSession(token.sid)
    },
  },
  callbacks: {
    redirect: ({ url, baseUrl }) =>
      isOwnAddress(url, baseUrl) ? new URL(url, baseUrl).href : baseUrl,
    jwt: ({ token, user }) =>
      user ? { ...token, uid: user.id, sid: 'sid' in user ? user.sid : undefined } : token,
    // The token that opens the session stays in the cookie.
    session: ({ session }) => session,
  },
})
