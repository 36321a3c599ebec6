import { env } from '@/lib/infra/env/env'
import { openApi } from './openapi'

/** `/api/v1/openapi.json`. */
export const openApiAnswer = (): Response => Response.json(openApi(env().PUBLIC_URL))
