import { env } from '@/lib/infra/env/env'

/** next-auth's session cookie: its name and attributes follow whether the site is served over TLS. */
export function sessionCookie() {
  const secure = env().PUBLIC_URL.startsWith('https:')
  return {
    name: `${secure ? '__Secure-' : ''}next-auth.session-token`,
    options: { httpOnly: true, sameSite: 'lax', path: '/', secure },
  } as const
}
