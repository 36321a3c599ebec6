import { cookies, headers } from 'next/headers'
import { cache } from 'react'
import type { Language } from '@/lib/platform/language/language'
import { pickLanguage } from '@/lib/platform/language/pick-language'

/** The language of the desk: the one the officer chose, else the browser's. */
export const deskLanguage = cache(async (): Promise<Language> => {
  const chosen = (await cookies()).get('language')?.value
  return pickLanguage(chosen, (await headers()).get('accept-language'))
})
