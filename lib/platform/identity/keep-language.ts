import { cookies } from 'next/headers'
import { env } from '@/lib/infra/env/env'
import type { Language } from '@/lib/platform/language/language'

/** Remembers for a year the language someone chose. */
export async function keepLanguage(language: Language): Promise<void> {
  ;(await cookies()).set('language', language, {
    path: '/',
    maxAge: 31_536_000,
    sameSite: 'lax',
    secure: env().PUBLIC_URL.startsWith('https:'),
  })
}
