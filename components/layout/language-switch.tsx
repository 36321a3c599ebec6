import { languageCodes, languages, type Language } from '@/lib/platform/language/language'
import { SamePageLink } from './same-page-link'

/** The other languages, each in its own words, leading to the same page. */
export const LanguageSwitch = ({ current }: { current: Language }) =>
  languageCodes
    .filter((code) => code !== current)
    .map((code) => (
      <SamePageLink key={code} language={code}>
        {languages[code].name}
      </SamePageLink>
    ))
