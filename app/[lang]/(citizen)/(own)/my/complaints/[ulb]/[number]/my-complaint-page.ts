import { notFound } from 'next/navigation'
import { cache } from 'react'
import { paths } from '@/app/paths'
import { isLanguage } from '@/lib/platform/language/language'
import { findUlb } from '@/lib/platform/tenancy/tenancy'
import { myComplaint } from '@/lib/services/grievances/own/my-complaint'
import { see } from '../../../../../see'

export type MyComplaintParams = Promise<{ lang: string; ulb: string; number: string }>

const load = cache(async (lang: string, slug: string, number: string) => {
  const language = isLanguage(lang) ? lang : notFound()
  const ulb = (await findUlb(slug)) ?? notFound()
  const here = paths.myComplaint(language, slug, number)
  const complaint = await see(language, here, (caller) =>
    myComplaint(caller, { ulb: ulb.id, number }),
  )
  const { id, revision } = complaint
  const hidden = { ulb: ulb.id, slug, number, language, id, revision: String(revision) }
  return { language, ulb, complaint, hidden }
})

/** A complaint of the person's own, for its page; `hidden` is what its forms post along. */
export async function myComplaintPage(params: MyComplaintParams) {
  const { lang, ulb, number } = await params
  return load(lang, ulb, decodeURIComponent(number))
}

export type MyComplaintPage = Awaited<ReturnType<typeof myComplaintPage>>
