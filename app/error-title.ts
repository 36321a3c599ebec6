import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'

/** The title of a page that comes back with a fault says so first. */
export const errorTitle = (title: string, isWrong: boolean, language: Language): string =>
  isWrong ? `${translator(language, 'common')('form.errorTitle')} ${title}` : title
