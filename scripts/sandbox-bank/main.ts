import { z } from 'zod'
import { startSandboxServer } from './sandbox-bank'

const secret = z.string().min(8)

const environment = z.object({
  SANDBOX_GATEWAY_PORT: z.coerce.number().int().min(0).max(65_535),
  SANDBOX_KEY_ID: z.string().min(1),
  SANDBOX_KEY_SECRET: secret,
  SANDBOX_WEBHOOK_SECRET: secret,
  SANDBOX_WEBHOOK_URL: z.url({ protocol: /^https?$/ }).optional(),
  SANDBOX_STATE: z.string().min(1).optional(),
  SANDBOX_RETRY_MS: z.coerce.number().int().min(10).default(1000),
})

const read = environment.safeParse(process.env)
if (!read.success) {
  const names = [...new Set(read.error.issues.map((issue) => issue.path.join('.')))]
  end(`The sandbox gateway needs other settings: ${names.join(', ')}.`)
}
await run(read.data)

async function run(env: z.infer<typeof environment>) {
  try {
    const server = await startSandboxServer({
      port: env.SANDBOX_GATEWAY_PORT,
      keyId: env.SANDBOX_KEY_ID,
      keySecret: env.SANDBOX_KEY_SECRET,
      webhookSecret: env.SANDBOX_WEBHOOK_SECRET,
      webhookUrl: env.SANDBOX_WEBHOOK_URL,
      statePath: env.SANDBOX_STATE,
      retryMs: env.SANDBOX_RETRY_MS,
    })
    process.stdout.write(`Sandbox gateway: http://127.0.0.1:${server.port}\n`)
    let stopping = false
    const stop = () => {
      if (stopping) return
      stopping = true
      void server.stop().then(() => process.exit(0))
    }
    // 'disconnect': the process that started us with a channel is gone, however it ended.
    process.on('SIGINT', stop).on('SIGTERM', stop).on('disconnect', stop)
  } catch (error) {
    const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
    end(
      taken
        ? `The sandbox gateway cannot start: port ${env.SANDBOX_GATEWAY_PORT} is in use.`
        : `The sandbox gateway cannot start: ${error instanceof Error ? error.message : error}`,
    )
  }
}

function end(message: string): never {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}
