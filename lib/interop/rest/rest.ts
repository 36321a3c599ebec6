import { openApiAnswer } from '@/lib/platform/rest/openapi-answer'
import { answer } from '@/lib/platform/rest/rest'
import { catalogue } from './catalogue'

/** Answers `/api/v1` from the whole catalogue. */
export const restAnswer = (request: Request): Promise<Response> => answer(catalogue, request)

/** Describes the whole catalogue. */
export const restDescription = (): Response => openApiAnswer(catalogue)
