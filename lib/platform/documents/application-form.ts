import { z } from 'zod'
import type { Caller } from '../access/actor'
import { getApplication, type Application } from '../applications/application'
import { findService } from '../applications/catalogue'
import { papersOfApplication } from '../applications/papers-of'
import type { ServiceDefinition } from '../applications/service-definition'
import { dayAt } from '../dates/dates'
import type { SectionSummary } from '../forms/summarise'
import { NotFound } from '../operations/errors'
import { query } from '../operations/operation'
import { orNothing } from '../operations/or-nothing'
import { maySeeFile } from '../workflow/sight'
import { summariesOf } from './both-languages'
import type { DocumentLanguage } from './documents'
import { issuerOf } from './issuer'
import { applicationPdf, type ApplicationSummary } from './pdf/application'

type Wanted = { tenant: string; applicationId: string; language: DocumentLanguage }

/** The filled form of a file, for whoever may see the file; sensitive answers masked. */
export const readApplicationForm = query({
  name: 'documents.application-form',
  summary: 'Print the filled form of a file',
  permission: 'signed-in',
  input: z.object({
    ulb: z.string().max(60),
    application: z.uuid(),
    language: z.enum(['en', 'hi']).default('en'),
  }),
  output: z.object({ number: z.string(), form: z.unknown() }),
  file: '/api/documents/[tenant]/form/[application]',
  async run({ actor, input: { application: id, language }, tx, now }) {
    const { tenantId } = actor
    const file = await getApplication(tx, tenantId, id)
    const definition = findService(file.service)
    if (!definition || !maySeeFile(actor, file)) throw new NotFound('application')
    const papers = (await papersOfApplication(tx, tenantId, id)).map(({ code }) => code)
    return { number: file.number, form: await summaryOf(definition, file, papers, language, now) }
  },
})

/** The filled form of a file as PDF; undefined for whoever may not see the file. */
export async function applicationForm(
  caller: Caller,
  { tenant, applicationId, language }: Wanted,
): Promise<{ name: string; pdf: Buffer } | undefined> {
  const asked = { ulb: tenant, application: applicationId, language }
  const found = await orNothing(readApplicationForm(caller, asked))
  if (!found) return undefined
  const pdf = await applicationPdf(found.form as ApplicationSummary)
  return { name: `${found.number.replaceAll('/', '-')}.pdf`, pdf }
}

async function summaryOf(
  definition: ServiceDefinition,
  file: Application,
  attached: readonly string[],
  language: DocumentLanguage,
  now: Date,
): Promise<ApplicationSummary> {
  const { [language]: sections } = await summariesOf(definition, file, now)
  return {
    language,
    issuer: await issuerOf(file.tenantId),
    service: definition.name,
    number: file.number,
    submittedOn: dayAt(file.submittedAt),
    sections: sections.flatMap(partsOf),
    documents: definition.papers
      .filter(({ code }) => attached.includes(code))
      .map(({ name }) => name[language]),
    declaration: definition.declaration[language],
  }
}

/** A list becomes a part for each member; an empty one is left out. */
const partsOf = ({ title, rows, items }: SectionSummary) =>
  items
    ? items.map((item) => ({ title: `${title}: ${item.title}`, rows: item.rows }))
    : [{ title, rows }]
