import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import { paths } from '@/app/paths'
import { isLanguage, type Language } from '@/lib/platform/language/language'
import { InvalidInput, NotFound } from '@/lib/platform/operations/errors'
import { findUlb } from '@/lib/platform/tenancy/tenancy'
import { getComplaintDraft } from '@/lib/services/grievances/drafts/get-draft'
import { getSentComplaint } from '@/lib/services/grievances/drafts/get-sent'
import { listTypes } from '@/lib/services/grievances/list-types'
import { visitor } from './visitor'

/** The address of every page of a report that is begun. */
export type ReportParams = Promise<{ lang: string; ulb: string; draft: string }>

/** Everything a page of a report shows. Whoever comes back to one that was sent is led to what it became. */
export async function reportPage(params: ReportParams) {
  const { lang, ulb, draft } = await params
  return load(lang, ulb, draft)
}

// Once a request, for the page and its title.
const load = cache(async (lang: string, slug: string, draft: string) => {
  const language: Language = isLanguage(lang) ? lang : notFound()
  const tenant = (await findUlb(slug)) ?? notFound()
  const caller = await visitor()
  const asked = { ulb: tenant.id, draft }
  const view = await unlessGone(() => getComplaintDraft(caller, asked))
  if (!view) {
    const sent = await unlessGone(() => getSentComplaint(caller, asked))
    if (sent) redirect(paths.report(language, slug, draft, 'done'))
    notFound()
  }
  const { types, anonymousAllowed, duplicateMetres } = await listTypes(caller, { ulb: tenant.id })
  const type = types.find(({ code }) => code === view.answers.type) ?? notFound()
  return {
    ...{ language, tenant, type, caller, duplicateMetres },
    ...{ answers: view.answers, photos: view.photos },
    signedIn: caller.by === 'session',
    mayBeNobody: anonymousAllowed && type.anonymous,
    /** What the forms of these pages post besides their fields. */
    hidden: { language, town: slug, ulb: tenant.id, draft },
    at: (step: Parameters<typeof paths.report>[3]) => paths.report(language, slug, draft, step),
  }
})

export type ReportPage = Awaited<ReturnType<typeof reportPage>>

async function unlessGone<Result>(look: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await look()
  } catch (error) {
    if (NotFound.is(error) || InvalidInput.is(error)) return undefined
    throw error
  }
}
