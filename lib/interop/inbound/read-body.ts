/** Largest body of a message: five pictures of a phone, in base64. */
const largest = 40 * 1024 * 1024

/** The body as it was signed; undefined when it is too large. */
export async function readBody(request: Request): Promise<string | undefined> {
  if (Number(request.headers.get('content-length') ?? 0) > largest) return undefined
  const body = await request.text()
  return body.length > largest ? undefined : body
}

/** The JSON of a body; undefined when it is none. */
export function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}
