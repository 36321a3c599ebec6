import { NextResponse, type NextRequest } from 'next/server'
import { arrivalOf, type Arrival } from '@/app/arrival'
import { isAnswered, isReadable } from '@/app/is-answered'
import { contentSecurityPolicy } from '@/app/content-security-policy'
import { checkoutOrigin } from '@/lib/platform/collection/installed-gateway'
import { linkTo } from '@/lib/platform/notifications/link-to'
import { sessionCookie } from '@/lib/platform/identity/session-cookie'

type Init = { request: { headers: Headers } }

/** Every request but those for files: its id, its language, and the policy of its page. */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const { pathname, search } = request.nextUrl
  const remembered = request.cookies.get('language')?.value
  const acceptLanguage = request.headers.get('accept-language')
  const arrival = arrivalOf({ pathname, search, cookie: remembered, acceptLanguage })

  if (arrival.is === 'elsewhere') {
    const redirect = NextResponse.redirect(linkTo(arrival.to))
    redirect.headers.set('Vary', 'Cookie, Accept-Language')
    return redirect
  }

  const id = requestId(request)
  const language = 'language' in arrival ? arrival.language : undefined
  if (language) request.cookies.set('language', language) // what operations answer in
  const headers = new Headers(request.headers)
  headers.set('x-request-id', id)
  headers.set('x-path', pathname) // for the page that says what is missing, and the form that waits for a sign-in
  headers.set('x-search', search)
  const policy = arrival.is === 'interface' ? undefined : policyFor(arrival)
  if (policy) headers.set('Content-Security-Policy', policy) // Next takes the nonce from here

  const response = await answer(arrival, request, { request: { headers } })
  response.headers.set('x-request-id', id)
  if (policy) response.headers.set('Content-Security-Policy', policy)
  if (language && language !== remembered) remember(response, 'language', language)
  const home = arrival.is === 'page' ? arrival.home : undefined
  if (home && response.status !== 404 && home !== request.cookies.get('ulb')?.value)
    remember(response, 'ulb', home)
  return response
}

// A page that throws notFound() comes without a body where JavaScript is off; so what can be known
// from the address alone is answered by a page of its own.
async function answer(arrival: Arrival, request: NextRequest, init: Init) {
  const { nextUrl, url } = request
  const { pathname, search } = nextUrl
  if (arrival.is !== 'page' && !isReadable(pathname))
    return new NextResponse('Bad request', { status: 400 })
  if (arrival.is === 'conflict')
    return NextResponse.rewrite(new URL(pathname + search, url), { ...init, status: 409 })
  if (arrival.is === 'missing-at-desk')
    return NextResponse.rewrite(new URL('/desk/missing', url), { ...init, status: 404 })
  if (arrival.is === 'short') return NextResponse.rewrite(new URL(arrival.at + search, url), init)
  if (arrival.is !== 'page' || isForm(request) || (await isAnswered(pathname)))
    return NextResponse.next(init)
  return NextResponse.rewrite(new URL(`/${arrival.language}/missing`, url), {
    ...init,
    status: 404,
  })
}

// A form is answered by its own action, which says itself what is not there; no other page knows that action.
const isForm = ({ method, nextUrl }: NextRequest) =>
  method === 'POST' && isReadable(nextUrl.pathname)

const requestId = ({ headers }: NextRequest) => {
  const given = headers.get('x-request-id')
  return given && /^[\w-]{8,64}$/.test(given) ? given : crypto.randomUUID()
}

const atDesk: readonly Arrival['is'][] = ['desk', 'conflict', 'missing-at-desk']

// People reach the page that pays by links within the document, so every page of theirs may lead on.
const policyFor = ({ is }: Arrival) =>
  contentSecurityPolicy({
    nonce: crypto.randomUUID().replaceAll('-', ''),
    formTargets: atDesk.includes(is) ? [] : [checkoutOrigin()],
    development: process.env.NODE_ENV === 'development',
  })

const remember = (response: NextResponse, name: string, value: string) =>
  response.cookies.set(name, value, {
    path: '/',
    maxAge: 31_536_000,
    sameSite: 'lax',
    httpOnly: true,
    secure: sessionCookie().options.secure,
  })

// Files and the REST interface stand outside: a policy and a language are for pages, and to come through here costs more
// than most of its answers. What comes through is kept in memory and cut off at a length that mails exceed. Whatever is not
// named here comes through.
export const config = {
  matcher: [
    '/((?!_next/|api/v1/|api/inbound/|s/|icon|apple-icon|favicon\\.ico|robots\\.txt|manifest\\.webmanifest|verify-offline\\.html|verify/offline\\.html).*)',
  ],
}
