import { translator } from '../language/translator'
import { findTenant } from '../tenancy/tenancy'
import { inBoth } from './both-languages'
import type { Issuer } from './documents'

/** The ULB as its papers name it first: `Dehradun Nagar Nigam`. Throws for a tenant that is none. */
export async function issuerOf(tenantId: string): Promise<Issuer> {
  const tenant = await findTenant(tenantId)
  if (!tenant) throw new Error(`No tenant ${tenantId}`)
  const { name, grade } = tenant
  return {
    name: inBoth((language) => {
      const t = translator(language, 'site')
      return grade
        ? t('ulbName', { town: name[language], grade: t(`grade.${grade}`) })
        : name[language]
    }),
  }
}
