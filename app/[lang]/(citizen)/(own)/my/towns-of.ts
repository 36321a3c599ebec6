import { findTenant } from '@/lib/platform/tenancy/tenancy'
import type { Language } from '@/lib/platform/language/language'

/** The slug and name of the towns some rows belong to, by tenant. */
export async function townsOf(rows: readonly { ulb: string }[], language: Language) {
  const ids = [...new Set(rows.map(({ ulb }) => ulb))]
  const found = await Promise.all(ids.map(async (id) => [id, await findTenant(id)] as const))
  const towns = new Map(
    found.flatMap(([id, tenant]) =>
      tenant ? [[id, { slug: tenant.slug, name: tenant.name[language] }]] : [],
    ),
  )
  return (ulb: string) => towns.get(ulb) ?? { slug: ulb, name: ulb }
}
