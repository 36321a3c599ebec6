import { notFound } from 'next/navigation'
import { cache } from 'react'
import { isLanguage } from '@/lib/platform/language/language'
import { InvalidInput, NotFound } from '@/lib/platform/operations/errors'
import { findUlb } from '@/lib/platform/tenancy/tenancy'
import { getPublic } from '@/lib/services/grievances/public/get-public'

export type ComplaintParams = Promise<{ lang: string; ulb: string; number: string }>

const load = cache(async (lang: string, slug: string, number: string) => {
  const language = isLanguage(lang) ? lang : notFound()
  const ulb = (await findUlb(slug)) ?? notFound()
  try {
    const complaint = await getPublic({ by: 'guest' }, { ulb: ulb.id, number })
    return { language, ulb, complaint, town: ulb.name[language] }
  } catch (error) {
    if (NotFound.is(error) || InvalidInput.is(error)) notFound()
    throw error
  }
})

/** A complaint as everybody may see it, for its pages. */
export async function complaintPage(params: ComplaintParams) {
  const { lang, ulb, number } = await params
  return load(lang, ulb, decodeURIComponent(number))
}
