import { notFound } from 'next/navigation'
import { cache } from 'react'
import { paths } from '@/app/paths'
import { getMyApplication } from '@/lib/platform/applications/get-my-application'
import { isLanguage, type Language } from '@/lib/platform/language/language'
import { findUlb } from '@/lib/platform/tenancy/tenancy'
import { see } from '../../../../../see'

export type MyApplicationParams = Promise<{ lang: string; ulb: string; id: string }>

const load = cache(async (lang: string, slug: string, id: string) => {
  const language: Language = isLanguage(lang) ? lang : notFound()
  const tenant = (await findUlb(slug)) ?? notFound()
  const here = paths.myApplication(language, slug, id)
  const file = await see(language, here, (caller) =>
    getMyApplication(caller, { ulb: tenant.id, id, language }),
  )
  return { language, tenant, here, file }
})

/** A file of the person's, for its pages. */
export async function myApplicationPage(params: MyApplicationParams) {
  const { lang, ulb, id } = await params
  return load(lang, ulb, id)
}
