import { languageCodes, type Language } from '@/lib/platform/language/language'
import type { Tenant } from '@/lib/platform/tenancy/tenancy'
import { paths } from './paths'
import type { Town } from './town-search'

/** A town in the words of its reader, and in those of the other language. */
export function townOf(
  { slug, name, district }: Tenant,
  language: Language,
): Town & { href: string } {
  const other = languageCodes.find((code) => code !== language) ?? language
  return {
    slug,
    name: name[language],
    other: name[other],
    district: district?.[language] ?? '',
    href: paths.ulb(language, slug),
  }
}
