import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { pickLanguage } from '@/lib/platform/language/pick-language'
import { translator } from '@/lib/platform/language/translator'

/** The title of a page that is not there, in the language the proxy put into the request. */
export async function notFoundTitle(): Promise<Metadata> {
  const language = pickLanguage((await cookies()).get('language')?.value)
  return { title: translator(language, 'site')('notFound.title') }
}
