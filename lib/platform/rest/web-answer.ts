import type { Operation } from '@/lib/platform/operations/operation'
import { boundedText } from './body-text'
import { answer } from './rest'

/** Answers a request as Next hands it on. */
export async function webAnswer(
  operations: readonly Operation[],
  request: Request,
): Promise<Response> {
  const { status, headers, body } = await answer(operations, {
    method: request.method,
    url: new URL(request.url),
    header: (name) => request.headers.get(name) ?? undefined,
    text: (largest) => boundedText(request, largest),
  })
  return new Response(body, { status, headers })
}
