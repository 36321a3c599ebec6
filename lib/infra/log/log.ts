import pino, { type Logger } from 'pino'
import { env } from '@/lib/infra/env/env'
import { errorFacts } from './error-facts'
import { redaction } from './redaction'
import { currentRequestId } from './request-id'

let logger: Logger | undefined

/** The log: one JSON line an entry, with the request's id and without personal data. */
export const log = (): Logger =>
  (logger ??= pino({
    level: env().LOG_LEVEL,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: redaction,
    serializers: { err: (error: unknown) => errorFacts(error) },
    formatters: { level: (level) => ({ level }) },
    mixin: () => {
      const requestId = currentRequestId()
      return requestId ? { requestId } : {}
    },
  }))
