import { z } from 'zod'

const databaseUrl = z.string().regex(/^postgres(ql)?:\/\//, 'must begin with postgresql://')
const secret = z.string().min(32, 'needs at least 32 characters')
const key = z
  .string()
  .refine((text) => Buffer.from(text, 'base64').length === 32, 'must be 32 bytes in base64')
const port = z.coerce.number().int().min(1).max(65_535)

/** What every installation has, whatever services stand behind it. */
export const coreSettings = z.object({
  /** The owner's database: migrations, seed, job queue. */
  DATABASE_URL: databaseUrl,
  /** The log-in that serves the web: enters as a guest or by a session's secret, nothing else. */
  APP_DATABASE_URL: databaseUrl,
  /** The log-in that acts as the system: jobs, the bank's calls, signing in. */
  SYSTEM_DATABASE_URL: databaseUrl,
  /** Connections the process keeps open at most. */
  DATABASE_POOL: z.coerce.number().int().min(1).max(200).default(16),
  /** The state's code, lower case, with which the ids of its tenants begin: ISO 3166-2:IN without its country, `uk`. */
  STATE_CODE: z
    .string()
    .regex(/^[a-z]{2,8}$/, 'must be two to eight lower-case letters')
    .default('uk'),
  /** Where the application listens. */
  PORT: port.default(3000),
  /** How people reach the application, without a path: `https://seva.example.gov.in`. */
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, '')),
  /** A shorter address of the same application for links in text messages: 20 letters at most. Absent: PUBLIC_URL. */
  SHORT_URL: z
    .url({ protocol: /^https?$/ })
    .transform((url) => url.replace(/\/+$/, ''))
    .optional(),
  /** `production` refuses demonstration accounts, printed OTPs and the sandbox. */
  APP_MODE: z.enum(['demonstration', 'production']).default('production'),
  /** Encrypts session cookies. */
  NEXTAUTH_SECRET: secret,
  /** Wraps the data keys of sensitive fields: 32 bytes in base64. Losing it loses them. */
  MASTER_KEY: key,
  /** Keys the blind indexes of sensitive fields: 32 bytes in base64. */
  INDEX_KEY: key,
  /** The Ed25519 seed that signs certificates and receipts: 32 bytes in base64. */
  SIGNING_SEED: key,
  /** Signs short-lived links to files and bills. */
  LINK_SECRET: secret,
  /** The least serious entry that is logged. */
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
  /** Whether jobs run in this process or in one of their own. */
  WORKER: z.enum(['in-process', 'separate']).default('in-process'),
  /** A fixed moment (ISO 8601) the clock shows, for tests and demonstrations. */
  PALIKA_CLOCK: z.iso.datetime({ offset: true }).optional(),
})
