import { fault } from './fault'

const largest = 64 * 1024

/** The form that a client posts. Throws the fault of the specification. */
export async function readForm(request: Request): Promise<URLSearchParams> {
  const type = request.headers.get('content-type') ?? ''
  if (!/^application\/x-www-form-urlencoded\b/i.test(type))
    throw fault(400, 'Content-Type must be application/x-www-form-urlencoded; charset=utf-8')
  const text = await request.text()
  if (text.length > largest) throw fault(400, 'The request is too large')
  return new URLSearchParams(text)
}
