import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { wasRefused } from '@/lib/platform/operations/refused-request'

/** How titles are made, for the metadata of a root layout; a page that shows a refused form says so first. */
export async function documentTitle(language: Language) {
  const t = translator(language, 'common')
  const before = (await wasRefused()) ? `${t('form.errorTitle')} ` : ''
  const name = t('productName')
  return { default: before + name, template: `${before}%s – ${name}` }
}
