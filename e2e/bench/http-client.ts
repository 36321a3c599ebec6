import http from 'node:http'

/** An answer: its status and its body, read as JSON. */
export type Answer = { status: number; body: unknown }

type Asking = {
  method?: 'GET' | 'POST'
  token?: string | undefined
  body?: object
}

/** Calls `/api/v1` of a server over connections that stay open, as a client that works all day does. */
export function clientOf(url: string) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 256, timeout: 4_000 })
  const { hostname, port } = new URL(url)

  const ask = (path: string, { method = 'GET', token, body }: Asking = {}): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const text = body && JSON.stringify(body)
      const headers = {
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...(text
          ? { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }
          : {}),
      }
      const target = { host: hostname, port, path: `/api/v1${path}`, method, headers, agent }
      const request = http.request(target, (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('error', reject)
        response.on('end', () => {
          const said = Buffer.concat(chunks).toString()
          resolve({ status: response.statusCode ?? 0, body: said ? JSON.parse(said) : undefined })
        })
      })
      request.setTimeout(60_000, () => request.destroy(new Error('no answer within a minute')))
      request.on('error', reject)
      request.end(text)
    })

  return { ask, close: () => agent.destroy() }
}
export type Client = ReturnType<typeof clientOf>
