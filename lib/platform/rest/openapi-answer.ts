import { env } from '@/lib/infra/env/env'
import type { Operation } from '@/lib/platform/operations/operation'
import { openApi } from './openapi'

/** `/api/v1/openapi.json`. */
export const openApiAnswer = (operations: readonly Operation[]): Response =>
  Response.json(openApi(operations, env().PUBLIC_URL))
