import type { Language, LocalText } from '@/lib/platform/language/language'

type Props = { name: LocalText; language: Language }

/** A name as the State publishes it; one that there is only in English is marked as English. */
export const PlaceName = ({ name, language }: Props) => (
  <span translate="no" lang={hasName(name, language) ? undefined : 'en'}>
    {name[language]}
  </span>
)

/** Whether a place has a name of its own in the reader's language. */
export const hasName = (name: LocalText, language: Language): boolean =>
  language === 'en' || name[language] !== name.en
