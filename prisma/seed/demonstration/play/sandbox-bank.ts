import { env } from '@/lib/infra/env/env'
import { startSandboxServer } from '@/scripts/sandbox-bank/sandbox-bank'
import { inState } from '@/scripts/start/folders.mjs'

/** Opens the sandbox gateway with the state it will go on with, unless it is running already. Gives what closes it. */
export async function openSandboxBank(): Promise<() => Promise<void>> {
  const settings = sandboxSettings()
  try {
    const server = await startSandboxServer({
      port: Number(new URL(settings.SANDBOX_GATEWAY_URL).port),
      keyId: settings.SANDBOX_GATEWAY_KEY_ID,
      keySecret: settings.SANDBOX_GATEWAY_KEY_SECRET,
      webhookSecret: settings.SANDBOX_GATEWAY_WEBHOOK_SECRET,
      webhookUrl: undefined,
      statePath: inState('sandbox-gateway.jsonl'),
      retryMs: 1_000,
    })
    return () => server.stop()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
      return () => Promise.resolve()
    }
    throw error
  }
}

/** The payer pays on the bank's page. */
export async function payAtSandbox(providerOrderId: string): Promise<void> {
  const { SANDBOX_GATEWAY_URL, SANDBOX_GATEWAY_KEY_ID, SANDBOX_GATEWAY_KEY_SECRET } =
    sandboxSettings()
  const keys = `${SANDBOX_GATEWAY_KEY_ID}:${SANDBOX_GATEWAY_KEY_SECRET}`
  const answer = await fetch(`${SANDBOX_GATEWAY_URL}/v1/sandbox/complete`, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(keys)}` },
    body: JSON.stringify({ order_id: providerOrderId }),
  })
  if (!answer.ok) throw new Error(`The sandbox gateway answered ${answer.status}`)
}

function sandboxSettings() {
  const settings = env()
  if (settings.PAYMENT_GATEWAY !== 'sandbox') {
    throw new Error('The demonstration pays through the sandbox gateway')
  }
  return settings
}
