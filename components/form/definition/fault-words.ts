import { messages, type Language } from '@/lib/platform/language/language'

const shownAtOnce = [
  'required',
  'invalid',
  'says',
  'too-short',
  'too-long',
  'too-small',
  'too-big',
  'not-a-number',
  'whole-number',
  'decimals',
  'not-an-amount',
  'not-a-day',
  'day-before',
  'day-after',
  'not-a-mobile',
  'not-an-email',
  'not-an-option',
  'not-a-ward',
  'not-a-locality',
  'not-a-pin',
  'not-a-location',
] as const

/** The sentences for what a browser can find wrong by itself, with their {places} still open. */
export type FaultWords = Readonly<Record<string, string>>

export const faultWords = (language: Language): FaultWords =>
  Object.fromEntries(shownAtOnce.map((code) => [code, messages(language).faults[code]]))
