import type { IncomingMessage, ServerResponse } from 'node:http'
import { nodeAnswer } from '@/lib/platform/rest/node-answer'
import { openApiAnswer } from '@/lib/platform/rest/openapi-answer'
import { webAnswer } from '@/lib/platform/rest/web-answer'
import { catalogue } from './catalogue'

type OnNode = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** Answers `/api/v1` from the whole catalogue. */
export const restAnswer = (request: Request): Promise<Response> => webAnswer(catalogue(), request)

/** Describes the whole catalogue. */
export const restDescription = (): Response => openApiAnswer(catalogue())

/** From here on scripts/serve.mjs answers `/api/v1` itself, by the very modules that Next would. */
export function offerRest(): void {
  const shared = globalThis as { [key: symbol]: OnNode | undefined }
  shared[Symbol.for('palika.rest')] = (request, response) =>
    nodeAnswer(catalogue(), request, response)
}
