import type { Language } from '@/lib/platform/language/language'
import { pickLanguage } from '@/lib/platform/language/pick-language'
import { withRequestId } from '@/lib/infra/log/request-id'
import type { Caller } from '@/lib/platform/access/actor'
import { whoAmI } from '@/lib/platform/identity/who-am-i'
import { Forbidden, InvalidInput } from '@/lib/platform/operations/errors'
import type { Operation } from '@/lib/platform/operations/operation'
import { largestBody } from '@/lib/platform/posted/bounds'
import { uuidv7 } from '@/lib/platform/operations/uuid'
import { toJson } from '@/lib/platform/operations/to-json'
import type { Answered, Asked } from './asked'
import { callerOf } from './caller-of'
import { findRoute } from './find-route'
import { inputOf } from './input-of'
import { problemOf } from './problem-of'

/** Answers a request to `/api/v1`: finds the operation, performs it, and says what came of it. */
export function answer(operations: readonly Operation[], asked: Asked): Promise<Answered> {
  const given = asked.header('x-request-id')
  const requestId = given && /^[\w-]{8,64}$/.test(given) ? given : uuidv7()
  return withRequestId(requestId, () => perform(operations, asked, requestId))
}

async function perform(
  operations: readonly Operation[],
  asked: Asked,
  requestId: string,
): Promise<Answered> {
  const language = pickLanguage(undefined, asked.header('accept-language'))
  try {
    const route = findRoute(operations, asked.method, asked.url.pathname)
    if (!route) return problem({ status: 404, code: 'not-found', language, requestId })
    if (route === 'wrong-method')
      return problem({ status: 405, code: 'method-not-allowed', language, requestId })

    const { api, permission } = route.operation.definition
    const caller = callerOf(asked, language)
    const largest = api?.body ?? largestBody.operation
    if (permission !== 'public') await demandCaller(caller, largest > largestBody.operation)
    const input = await inputOf(asked, route.parameters, largest)
    const idempotencyKey = keyOf(asked, caller)
    const result: unknown = await route.operation(caller, input, { idempotencyKey })
    return json(route.operation.definition.reads ? 200 : 201, result, requestId)
  } catch (error) {
    return problem({ ...problemOf(error, language), language, requestId })
  }
}

/** Before the body is read: whoever is nobody is told so, and a large body is taken only of a session that is there. */
async function demandCaller(caller: Caller, large: boolean): Promise<void> {
  if (caller.by !== 'session') throw new Forbidden('session')
  if (large) await whoAmI(caller, {})
}

/** The Idempotency-Key of the request. A guest's must be one that nobody guesses, since they are not told apart by name. */
function keyOf(asked: Asked, caller: Caller): string | undefined {
  const key = asked.header('idempotency-key')?.slice(0, 200)
  if (key && caller.by === 'guest' && key.length < 16)
    throw new InvalidInput({ 'Idempotency-Key': [{ code: 'too-short', params: { min: 16 } }] })
  return key
}

const json = (status: number, body: unknown, requestId: string): Answered => ({
  status,
  headers: { ...headers, 'content-type': 'application/json', 'x-request-id': requestId },
  body: toJson(body),
})

type Problem = {
  status: number
  code: string
  title?: string
  errors?: Record<string, { code: string; message: string }[]>
  retryAfter?: number
  language: Language
  requestId: string
}

/** An error as RFC 9457 has it; `code` is what programs look at. */
const problem = ({ status, code, title, errors, retryAfter, ...rest }: Problem): Answered => ({
  status,
  headers: {
    ...headers,
    ...(retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }),
    'content-type': 'application/problem+json',
    'content-language': rest.language,
    'x-request-id': rest.requestId,
  },
  body: toJson({
    type: `urn:palika:problem:${code}`,
    status,
    code,
    title: title ?? code,
    errors,
    retryAfter,
    instance: rest.requestId,
  }),
})

const headers = { 'cache-control': 'no-store' }
