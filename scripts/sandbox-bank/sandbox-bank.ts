import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { inspect } from 'node:util'
import { answerApi } from './api'
import type { ApiContext } from './api'
import { asset } from './assets'
import { answerCheckout } from './checkout'
import { deliverer } from './deliver'
import { ApiRefusal, reply, replyJson } from './http'
import { openStore } from './store'

export interface SandboxServerSettings {
  /** 0 takes any free port. */
  port: number
  keyId: string
  keySecret: string
  webhookSecret: string
  /** Without it no webhook is sent. */
  webhookUrl: string | undefined
  /** A file of JSON lines; without it a restart forgets everything. */
  statePath: string | undefined
  retryMs: number
}

/** Starts the sandbox gateway on 127.0.0.1; rejects when the port is taken. */
export async function startSandboxServer(settings: SandboxServerSettings) {
  const server = createServer()
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(settings.port, '127.0.0.1', resolve)
  })
  // Only now: who holds the port holds the state file, so a second start cannot spoil it.
  const store = openStore(settings.statePath)
  const deliveries = deliverer(store, settings)
  const context: ApiContext = { ...settings, store, deliveries }
  server.on('request', (request, response) => void answer(context, request, response))
  deliveries.resume()
  return {
    port: (server.address() as AddressInfo).port,

    /** Ends open calls and deliveries, then closes the state file. */
    async stop() {
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeIdleConnections()
      await Promise.all([closed, deliveries.stop()])
      store.close()
    },
  }
}

async function answer(context: ApiContext, request: IncomingMessage, response: ServerResponse) {
  try {
    const path = (request.url ?? '/').split('?')[0] ?? '/'
    if (path.startsWith('/checkout/')) return await answerCheckout(context, request, response)
    if (path.startsWith('/v1/'))
      return replyJson(response, 200, await answerApi(context, request, path))
    if (path === '/health') return replyJson(response, 200, { status: 'ok', gateway: 'sandbox' })
    const found = asset(path)
    if (!found) throw new ApiRefusal('The requested URL was not found on the server.', 404)
    const headers = { 'content-type': found.type, 'cache-control': 'public, max-age=3600' }
    reply(response, 200, headers, found.bytes)
  } catch (error) {
    const refusal =
      error instanceof ApiRefusal ? error : new ApiRefusal('Internal error', 500, 'SERVER_ERROR')
    if (refusal !== error) process.stderr.write(`${inspect(error)}\n`)
    const { code, message, status } = refusal
    replyJson(response, status, { error: { code, description: message } })
  }
}
