import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import { paths } from '@/app/paths'
import { isLanguage, localised, type Language } from '@/lib/platform/language/language'
import { getService } from '@/lib/platform/applications/catalogue'
import { formOfToday } from '@/lib/platform/applications/form-of-today'
import { getDraft } from '@/lib/platform/applications/get-draft'
import { getMyApplication } from '@/lib/platform/applications/get-my-application'
import type { Answers, Section } from '@/lib/platform/forms/definition'
import { NotFound } from '@/lib/platform/operations/errors'
import { findUlb } from '@/lib/platform/tenancy/tenancy'
import { see } from '../../see'

/** The address of every page of a draft. */
export type DraftParams = Promise<{ lang: string; ulb: string; draft: string }>

/** Everything a page of a draft shows: the town, the service, and how the draft stands. */
export async function draftPage(params: DraftParams, part = '') {
  const { lang, ulb, draft } = await params
  return load(lang, ulb, draft, part)
}

// Once a request, for the page and its title.
const load = cache(async (lang: string, slug: string, draft: string, part: string) => {
  const language: Language = isLanguage(lang) ? lang : notFound()
  const tenant = (await findUlb(slug)) ?? notFound()
  const here = paths.draft(language, slug, draft)
  const at = part ? `${here}/${part}` : here
  const view = await see(language, at, async (caller) => {
    try {
      return await getDraft(caller, { ulb: tenant.id, draft, language })
    } catch (error) {
      if (!NotFound.is(error)) throw error
      // Whoever comes back to a draft that was sent is led to the file it became.
      await getMyApplication(caller, { ulb: tenant.id, id: draft })
      return undefined
    }
  })
  if (!view) redirect(paths.draftSubmitted(language, slug, draft))
  const definition = getService(view.service)
  return {
    language,
    tenant,
    view,
    definition,
    answers: view.answers as Answers,
    context: await formOfToday(tenant.id, language),
    name: localised(definition.name, language),
    here,
    /** What the forms of these pages post besides their fields. */
    hidden: { language, town: slug, ulb: tenant.id, draft },
  }
})

export type DraftPage = Awaited<ReturnType<typeof draftPage>>

/** The sections of the draft that are asked, as their definitions. */
export const askedSections = ({
  view,
  definition,
}: Pick<DraftPage, 'view' | 'definition'>): Section[] =>
  view.sections.flatMap(({ code }) =>
    definition.sections.filter((section) => section.code === code),
  )
