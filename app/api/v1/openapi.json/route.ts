import { openApiAnswer } from '@/lib/interop/rest/openapi-answer'

export { openApiAnswer as GET }
