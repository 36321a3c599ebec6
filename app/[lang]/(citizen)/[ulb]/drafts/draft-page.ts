import { notFound } from 'next/navigation'
import { cache } from 'react'
import { paths } from '@/app/paths'
import { isLanguage, localised, type Language } from '@/lib/platform/language/language'
import { getService } from '@/lib/platform/applications/catalogue'
import { formOfToday } from '@/lib/platform/applications/form-of-today'
import { getDraft } from '@/lib/platform/applications/get-draft'
import type { Answers, Section } from '@/lib/platform/forms/definition'
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
  const view = await see(language, part ? `${here}/${part}` : here, (caller) =>
    getDraft(caller, { ulb: tenant.id, draft, language }),
  )
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
