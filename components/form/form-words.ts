import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'

/** The few words the forms kit says itself; the server picks them so that no catalogue is sent. */
export type FormWords = Record<
  'problem' | 'errorTitle' | 'optional' | 'choose' | 'pending' | 'noMatch' | 'yes' | 'no',
  string
>

/** The kit's words in a language, for `<Form words={formWords(language)}>`. */
export function formWords(language: Language): FormWords {
  const t = translator(language, 'common')
  return {
    problem: t('form.problem'),
    errorTitle: t('form.errorTitle'),
    optional: t('form.optional'),
    choose: t('form.choose'),
    pending: t('form.pending'),
    noMatch: t('form.noMatch'),
    yes: t('yes'),
    no: t('no'),
  }
}
