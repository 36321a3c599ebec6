import { notFound } from 'next/navigation'
import { isLanguage, type Language } from '@/lib/platform/language/language'

/** The language a page's address begins with; another word there is no page of ours. */
export async function pageLanguage(params: Promise<{ lang: string }>): Promise<Language> {
  const { lang } = await params
  return isLanguage(lang) ? lang : notFound()
}
