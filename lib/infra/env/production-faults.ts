import type { Settings } from './settings-schema'

const secrets = [
  'NEXTAUTH_SECRET',
  'MASTER_KEY',
  'INDEX_KEY',
  'SIGNING_SEED',
  'LINK_SECRET',
] as const
const optional = ['INBOUND_SECRET', 'WHATSAPP_VERIFY_TOKEN', 'WHATSAPP_APP_SECRET'] as const
const sample = /change.?me|example|default|placeholder|your.?secret/i

/** Why settings may not serve real people: guessable secrets, printed OTPs, pretended payments. */
export function productionFaults(settings: Settings): string[] {
  const faults = [...secrets, ...optional]
    .filter((name) => isGuessable(settings[name]))
    .map((name) => `${name}: is a sample value; draw a new one with openssl rand -base64 32`)

  const drawn = secrets.map((name) => settings[name])
  if (new Set(drawn).size < drawn.length) faults.push('Two secrets are the same; draw each anew')
  if (!settings.PUBLIC_URL.startsWith('https://')) faults.push('PUBLIC_URL: must be https')
  if (settings.PAYMENT_GATEWAY === 'sandbox') faults.push('PAYMENT_GATEWAY: sandbox takes no money')
  if (settings.SMS === 'outbox') faults.push('SMS: outbox shows OTPs on the screen')
  if (settings.MAIL === 'outbox') faults.push('MAIL: outbox sends nothing')
  if (settings.PALIKA_CLOCK) faults.push('PALIKA_CLOCK: the clock cannot be set in production')
  if (settings.DATABASE_URL === settings.APP_DATABASE_URL) {
    faults.push('APP_DATABASE_URL: must be the runtime log-in, not the owner')
  }
  if ([settings.DATABASE_URL, settings.APP_DATABASE_URL].includes(settings.SYSTEM_DATABASE_URL)) {
    faults.push('SYSTEM_DATABASE_URL: must be a log-in of its own')
  }
  return faults
}

const isGuessable = (value: string | undefined) =>
  value !== undefined && (sample.test(value) || new Set(value).size < 10)
