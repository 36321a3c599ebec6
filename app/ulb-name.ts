import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import type { Tenant } from '@/lib/platform/tenancy/tenancy'

/** A ULB as it calls itself, `Dehradun Nagar Nigam`. */
export function ulbName({ name, grade }: Tenant, language: Language): string {
  if (!grade) return name[language]
  const t = translator(language, 'site')
  return t('ulbName', { town: name[language], grade: t(`grade.${grade}`) })
}
