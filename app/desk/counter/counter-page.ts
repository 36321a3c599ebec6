import { notFound, redirect } from 'next/navigation'
import { getService } from '@/lib/platform/applications/catalogue'
import { formOfToday } from '@/lib/platform/applications/form-of-today'
import { getDraft } from '@/lib/platform/applications/get-draft'
import type { Answers } from '@/lib/platform/forms/definition'
import { Forbidden, InvalidInput, NotFound } from '@/lib/platform/operations/errors'
import { deskOfficer } from '../desk-caller'
import { deskLanguage } from '../desk-language'
import { paths } from '../../paths'

/** What a look gives a clerk; what is not theirs is not there. */
export async function orNotFound<Result>(looking: Promise<Result>): Promise<Result> {
  try {
    return await looking
  } catch (error) {
    if (NotFound.is(error) || Forbidden.is(error) || InvalidInput.is(error)) notFound()
    throw error
  }
}

/** Everything the one page of a filing shows at the counter. */
export async function counterPage(service: string, filing: string) {
  const officer = await deskOfficer(`${paths.deskCounter(service)}?filing=${filing}`)
  const language = await deskLanguage()
  const view = await orNotFound(getDraft(officer.caller, { draft: filing, language }))
  if (view.service !== service) redirect(`${paths.deskCounter(view.service)}?filing=${filing}`)
  const definition = getService(service)
  const context = await formOfToday(officer.acting.ulb.id, language)
  return { language, view, definition, answers: view.answers as Answers, context, filing }
}

export type CounterFiling = Awaited<ReturnType<typeof counterPage>>
