import type { Language } from '@/lib/platform/language/language'

/** Somebody who wants to hear of a complaint; an e-mail address counts once it was confirmed. */
export type Follower = {
  tenantId: string
  complaintId: string
  personId: string | null
  channel: 'SMS' | 'EMAIL'
  addressCipher: string
  addressIndex: string
  language: Language
  now: Date
}
