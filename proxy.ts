import { NextResponse, type NextRequest } from 'next/server'
import { arrivalOf, type Arrival } from '@/app/arrival'
import { contentSecurityPolicy } from '@/app/content-security-policy'
import { env } from '@/lib/infra/env/env'
import { sessionCookie } from '@/lib/platform/identity/session-cookie'

/** Every request but those for files: its id, its language, and the policy of its page. */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl
  const remembered = request.cookies.get('language')?.value
  const acceptLanguage = request.headers.get('accept-language')
  const arrival = arrivalOf({ pathname, search, cookie: remembered, acceptLanguage })

  if (arrival.is === 'elsewhere') {
    const redirect = NextResponse.redirect(new URL(arrival.to, request.url))
    redirect.headers.set('Vary', 'Cookie, Accept-Language')
    return redirect
  }

  const id = requestId(request)
  const language = 'language' in arrival ? arrival.language : undefined
  if (language) request.cookies.set('language', language) // what operations answer in
  const headers = new Headers(request.headers)
  headers.set('x-request-id', id)
  const policy = arrival.is === 'interface' ? undefined : policyFor(arrival)
  if (policy) headers.set('Content-Security-Policy', policy) // Next takes the nonce from here

  const init = { request: { headers } }
  const response =
    arrival.is === 'short'
      ? NextResponse.rewrite(new URL(arrival.at + search, request.url), init)
      : NextResponse.next(init)
  response.headers.set('x-request-id', id)
  if (policy) response.headers.set('Content-Security-Policy', policy)
  if (language && language !== remembered) remember(response, 'language', language)
  const home = arrival.is === 'page' ? arrival.home : undefined
  if (home && home !== request.cookies.get('ulb')?.value) remember(response, 'ulb', home)
  return response
}

const requestId = ({ headers }: NextRequest) => {
  const given = headers.get('x-request-id')
  return given && /^[\w-]{8,64}$/.test(given) ? given : crypto.randomUUID()
}

// People reach the page that pays by links within the document, so every page of theirs may lead on.
const policyFor = ({ is }: Arrival) =>
  contentSecurityPolicy({
    nonce: crypto.randomUUID().replaceAll('-', ''),
    formTargets: is === 'desk' ? [] : [checkoutOrigin()],
    development: process.env.NODE_ENV === 'development',
  })

function checkoutOrigin() {
  const settings = env()
  return settings.PAYMENT_GATEWAY === 'sandbox'
    ? new URL(settings.SANDBOX_GATEWAY_URL).origin
    : 'https://api.razorpay.com'
}

const remember = (response: NextResponse, name: string, value: string) =>
  response.cookies.set(name, value, {
    path: '/',
    maxAge: 31_536_000,
    sameSite: 'lax',
    httpOnly: true,
    secure: sessionCookie().options.secure,
  })

export const config = {
  matcher: ['/api/:path*', '/((?!_next/|.*\\.[a-z0-9]+$).*)'],
}
