import path from 'node:path'
import { stateFolder } from './folders.mjs'
import { freePort, isFree } from './ports.mjs'
import { Stopped } from './stopped.mjs'

/** The environment of the product's processes: what the person set, then what this installation drew. */
export async function productEnv({
  urls,
  secrets,
  given = process.env,
  port: wished,
  folder = stateFolder,
}) {
  const port = wished ? await freePort(wished) : await portFor(given)
  const gatewayPort = Number(given.SANDBOX_GATEWAY_PORT) || (await freePort(port + 1))
  const publicUrl = given.PUBLIC_URL || `http://localhost:${port}`
  const { NEXTAUTH_SECRET, MASTER_KEY, INDEX_KEY, SIGNING_SEED, LINK_SECRET } = secrets
  const ours = {
    APP_MODE: 'demonstration',
    STATE_CODE: 'uk',
    PORT: String(port),
    PUBLIC_URL: publicUrl,
    NEXTAUTH_URL: publicUrl,
    NEXTAUTH_SECRET,
    MASTER_KEY,
    INDEX_KEY,
    SIGNING_SEED,
    LINK_SECRET,
    INBOUND_SECRET: secrets.INBOUND_SECRET,
    WHATSAPP_VERIFY_TOKEN: secrets.WHATSAPP_VERIFY_TOKEN,
    WHATSAPP_APP_SECRET: secrets.WHATSAPP_APP_SECRET,
    SANDBOX_GATEWAY_PORT: String(gatewayPort),
    SANDBOX_GATEWAY_URL: `http://localhost:${gatewayPort}`,
    SANDBOX_GATEWAY_KEY_ID: secrets.SANDBOX_GATEWAY_KEY_ID,
    SANDBOX_GATEWAY_KEY_SECRET: secrets.SANDBOX_GATEWAY_KEY_SECRET,
    SANDBOX_GATEWAY_WEBHOOK_SECRET: secrets.SANDBOX_GATEWAY_WEBHOOK_SECRET,
    PALIKA_STATE_DIR: folder,
    STORAGE_DIR: path.join(folder, 'files'),
    NEXT_TELEMETRY_DISABLED: '1',
  }
  const set = Object.entries(given).filter(([name, value]) => name in ours && value)
  return { ...ours, ...Object.fromEntries(set), ...urls }
}

/** What the sandbox gateway, a process that knows nothing of Palika, is told of the same settings. */
export const gatewayEnv = (env) => ({
  SANDBOX_GATEWAY_PORT: env.SANDBOX_GATEWAY_PORT,
  SANDBOX_KEY_ID: env.SANDBOX_GATEWAY_KEY_ID,
  SANDBOX_KEY_SECRET: env.SANDBOX_GATEWAY_KEY_SECRET,
  SANDBOX_WEBHOOK_SECRET: env.SANDBOX_GATEWAY_WEBHOOK_SECRET,
  SANDBOX_WEBHOOK_URL: `http://127.0.0.1:${env.PORT}/api/gateway/sandbox/webhook`,
  SANDBOX_STATE: path.join(env.PALIKA_STATE_DIR, 'sandbox-gateway.jsonl'),
})

async function portFor({ PORT }) {
  const port = Number(PORT || 3000)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Stopped(`PORT is ${PORT}, but a port is a number from 1 to 65535.`)
  }
  if (await isFree(port)) return port
  throw new Stopped(
    `Port ${port} is in use by another program. Stop it, or choose another: PORT=${port + 100} npm start`,
  )
}
