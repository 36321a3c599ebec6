import { boundedText } from '@/lib/platform/rest/body-text'
import { fault } from './fault'

const largest = 64 * 1024
const mostFields = 200

/** The form that a client posts. Throws the fault of the specification. */
export async function readForm(request: Request): Promise<URLSearchParams> {
  const type = request.headers.get('content-type') ?? ''
  if (!/^application\/x-www-form-urlencoded\b/i.test(type))
    throw fault(400, 'Content-Type must be application/x-www-form-urlencoded; charset=utf-8')
  const text = await boundedText(request, largest).catch(() => undefined)
  if (text === undefined) throw fault(400, 'The request is too large', 413)
  const form = new URLSearchParams(text)
  if (form.size > mostFields) throw fault(400, 'The request has too many parameters', 413)
  return form
}
