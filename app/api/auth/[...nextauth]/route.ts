import NextAuth from 'next-auth'
import type { NextRequest } from 'next/server'
import { authOptions } from '@/lib/platform/identity/next-auth'
import { isOwnAddress } from '@/lib/platform/identity/own-address'
import { installation } from '@/lib/platform/rest/installation'

type Context = { params: Promise<{ nextauth: string[] }> }

// next-auth takes an address it does not like for a fault of the configuration, and answers 500.
async function handler(request: NextRequest, context: Context): Promise<Response> {
  if (!addressesIn(request).every((address) => isOwnAddress(address, installation().url)))
    return problem(400, 'address')
  // Nobody comes back from another site to us: every way in of ours is a form.
  if (request.method === 'GET' && (await context.params).nextauth[0] === 'callback')
    return problem(405, 'method')
  const answer = (await NextAuth(authOptions())(request, context)) as Response
  return answer.status < 400 || isJson(answer) ? answer : problem(answer.status, 'unreadable')
}

/** Where the browser is to go on afterwards, as the address and the cookie of before say. */
const addressesIn = ({ nextUrl, cookies }: NextRequest) => [
  ...nextUrl.searchParams.getAll('callbackUrl'),
  ...cookies
    .getAll()
    .filter(({ name }) => name.endsWith('next-auth.callback-url'))
    .map(({ value }) => value),
]

const isJson = ({ headers }: Response) => /\bjson\b/.test(headers.get('content-type') ?? '')

const problem = (status: number, code: string) =>
  Response.json(
    { type: `urn:palika:problem:${code}`, status, code },
    { status, headers: { 'content-type': 'application/problem+json' } },
  )

export { handler as GET, handler as POST }
