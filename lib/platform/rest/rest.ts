import type { Language } from '@/lib/platform/language/language'
import { pickLanguage } from '@/lib/platform/language/pick-language'
import { withRequestId } from '@/lib/infra/log/request-id'
import type { Operation } from '@/lib/platform/operations/operation'
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

    const input = await inputOf(asked, route.parameters)
    const idempotencyKey = asked.header('idempotency-key')?.slice(0, 200)
    const result: unknown = await route.operation(callerOf(asked, language), input, {
      idempotencyKey,
    })
    return json(route.operation.definition.reads ? 200 : 201, result, requestId)
  } catch (error) {
    return problem({ ...problemOf(error, language), language, requestId })
  }
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
const problem = ({
  status,
  code,
  title,
  errors,
  retryAfter,
  language,
  requestId,
}: Problem): Answered => ({
  status,
  headers: {
    ...headers,
    'content-type': 'application/problem+json',
    'content-language': language,
    'x-request-id': requestId,
    ...(retryAfter && { 'retry-after': String(retryAfter) }),
  },
  body: toJson({
    type: `urn:palika:problem:${code}`,
    status,
    code,
    title: title ?? code,
    errors,
    instance: requestId,
  }),
})

const headers = { 'cache-control': 'no-store' }
