import { request as ask, type IncomingHttpHeaders, type RequestOptions } from 'node:http'

/** Where the product answers. */
export const base = process.env['PUBLIC_URL'] ?? 'http://localhost:3000'

export type Heard = { status: number; headers: IncomingHttpHeaders; body: string; took: number }

type Sent = RequestOptions & { body?: Iterable<string | Buffer> | undefined }

/** Sends a request piece by piece and hears the answer, which may come before the last piece; milliseconds it took. */
export function send(path: string, { body = [], ...options }: Sent = {}): Promise<Heard> {
  const begun = performance.now()
  return new Promise((resolve, reject) => {
    let heard = false
    const request = ask(base + path, { ...options, agent: false }, (response) => {
      heard = true
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      const end = () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString(),
          took: performance.now() - begun,
        })
      response.once('end', end)
      response.once('error', end)
    })
    // A sender that is turned away before it has said all may find the line cut.
    request.on('error', (error) => (heard ? undefined : reject(error)))
    void write(request, body, () => heard)
  })
}

async function write(
  request: ReturnType<typeof ask>,
  body: Iterable<string | Buffer>,
  heard: () => boolean,
) {
  for (const piece of body) {
    if (heard() || request.destroyed) break
    if (!request.write(piece))
      await new Promise<void>((go) => {
        const on = () => {
          request.off('drain', on).off('close', on).off('response', on)
          go()
        }
        request.once('drain', on).once('close', on).once('response', on)
      })
  }
  request.end()
}

/** A form of so many fields as a browser posts it without a script. */
export function multipart(fields: Iterable<[name: string, text: string]>) {
  const boundary = '----attack0123456789'
  function* body() {
    for (const [name, text] of fields)
      yield `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${text}\r\n`
    yield `--${boundary}--\r\n`
  }
  const whole = [...body()].join('')
  return {
    method: 'POST',
    headers: {
      'content-type': `multipart/form-data; boundary=${boundary}`,
      'content-length': String(Buffer.byteLength(whole)),
    },
    body: [whole],
  }
}
