import { paths } from '@/app/paths'
import { uploadsOf } from '@/app/uploads'
import { isLanguage } from '@/lib/platform/language/language'

type Texts = Record<string, string | string[]>

/** The texts of a form with the photographs chosen; what was left empty is left out. */
export async function withPhotos(values: Texts, form: FormData) {
  const given = Object.entries(values).filter(([, value]) => value !== '')
  return { ...Object.fromEntries(given), photos: await uploadsOf(form, 'photos') }
}

/** Back to the complaint, which says that it was sent. */
export function backToMine({ number }: { number: string }, values: Texts): string {
  const language = String(values['language'] ?? '')
  const slug = String(values['slug'] ?? '')
  return paths.myComplaint(isLanguage(language) ? language : 'hi', slug, number, { sent: 'yes' })
}
