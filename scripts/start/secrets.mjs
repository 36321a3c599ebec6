import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { stateFolder } from './folders.mjs'

const text = () => randomBytes(24).toString('base64url')
const key = () => randomBytes(32).toString('base64')

const generators = {
  NEXTAUTH_SECRET: key,
  MASTER_KEY: key,
  INDEX_KEY: key,
  SIGNING_SEED: key,
  LINK_SECRET: key,
  INBOUND_SECRET: key,
  WHATSAPP_VERIFY_TOKEN: text,
  WHATSAPP_APP_SECRET: text,
  SANDBOX_GATEWAY_KEY_ID: () => `sandbox_${randomBytes(6).toString('hex')}`,
  SANDBOX_GATEWAY_KEY_SECRET: text,
  SANDBOX_GATEWAY_WEBHOOK_SECRET: text,
  DATABASE_SUPERUSER_PASSWORD: text,
  DATABASE_OWNER_PASSWORD: text,
  DATABASE_LOGIN_PASSWORD: text,
  DATABASE_SYSTEM_PASSWORD: text,
}

/** This installation's own secrets, drawn once and kept readable by its user alone. */
export function secrets(folder = stateFolder) {
  const file = path.join(folder, 'secrets.json')
  const kept = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  const missing = Object.keys(generators).filter((name) => !kept[name])
  if (missing.length === 0) return kept

  const all = { ...kept, ...Object.fromEntries(missing.map((name) => [name, generators[name]()])) }
  mkdirSync(folder, { recursive: true })
  // Whole or not at all: losing the master key loses every encrypted field.
  writeFileSync(`${file}.new`, `${JSON.stringify(all, null, 2)}\n`, { mode: 0o600, flush: true })
  renameSync(`${file}.new`, file)
  return all
}
