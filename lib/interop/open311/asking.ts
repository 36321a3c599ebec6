import type { Language } from '@/lib/platform/language/language'

/** A request to the protocol: what it asks in its query or its form, and in which language it is answered. */
export type Asking = {
  asked: URLSearchParams
  language: Language
  idempotencyKey?: string | undefined
}
