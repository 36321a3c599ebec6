import type { Language } from '@/lib/platform/language/language'
import type { NamedPlace } from '@/lib/services/grievances/named-place'

/** Where something is, in words: "By the bus stand, Rajpur, Ward 4". */
export const placeWords = ({ landmark, locality, ward }: NamedPlace, language: Language): string =>
  [landmark, locality?.name[language], ward?.name[language]].filter(Boolean).join(', ')
