import { paths } from '@/app/paths'
import { isLanguage } from '@/lib/platform/language/language'

/** Back to the list of sessions. */
export function afterEnding(_: unknown, { language }: Record<string, string | string[]>): string {
  return paths.my(
    typeof language === 'string' && isLanguage(language) ? language : 'en',
    'sessions',
  )
}

/** The same page in the language chosen. */
export const afterChoosing = ({ language }: { language: string }): string =>
  paths.my(isLanguage(language) ? language : 'en', 'sessions')
