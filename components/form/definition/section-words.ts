import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'

const own = [
  'ward',
  'locality',
  'wardHint',
  'localityHint',
  'door',
  'street',
  'landmark',
  'landmarkHint',
  'pin',
  'latitude',
  'longitude',
  'locate',
  'notLocated',
  'another',
  'listEmpty',
  'fee',
  'feeSoFar',
  'feeNote',
  'feeIncomplete',
  'feeNone',
] as const

/** The words a section says itself, picked on the server so that no catalogue is sent. */
export type SectionWords = Record<(typeof own)[number] | 'change' | 'remove', string>

/** The words of sections in a language. */
export function sectionWords(language: Language): SectionWords {
  const [form, common] = [translator(language, 'form'), translator(language, 'common')]
  const words = Object.fromEntries(own.map((key) => [key, form(key)])) as Record<
    (typeof own)[number],
    string
  >
  return { ...words, change: common('change'), remove: common('remove') }
}
