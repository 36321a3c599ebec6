import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** One request as a test server saw it. */
export interface SeenRequest {
  method: string
  path: string
  headers: Record<string, string | string[] | undefined>
  body: string
}

/** What a test server answers; `never` keeps the caller waiting. */
export type FakeAnswer = { status: number; body: unknown } | 'never'

/** A server on a free port that records requests and answers as told; stands for someone else's. */
export async function httpFake(answer: (request: SeenRequest) => FakeAnswer) {
  const seen: SeenRequest[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const one = {
        method: request.method ?? '',
        path: request.url ?? '',
        headers: request.headers,
        body: Buffer.concat(chunks).toString('utf8'),
      }
      seen.push(one)
      const told = answer(one)
      if (told === 'never') return
      response.writeHead(told.status, { 'content-type': 'application/json' })
      response.end(typeof told.body === 'string' ? told.body : JSON.stringify(told.body))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    seen,
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
