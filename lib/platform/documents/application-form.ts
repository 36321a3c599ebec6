import { z } from 'zod'
import { clock } from '@/lib/infra/clock/clock'
import { NoEntry, transaction } from '@/lib/infra/database/database'
import type { Caller } from '../access/actor'
import type { Application } from '../applications/application'
import { findService } from '../applications/catalogue'
import { papersOfApplication } from '../applications/papers-of'
import type { ServiceDefinition } from '../applications/service-definition'
import { dayAt } from '../dates/dates'
import type { SectionSummary } from '../forms/summarise'
import { summariesOf } from './both-languages'
import type { DocumentLanguage } from './documents'
import { issuerOf } from './issuer'
import { applicationPdf, type ApplicationSummary } from './pdf/application'

type Wanted = { tenant: string; applicationId: string; language: DocumentLanguage }

/** The filled form of a file as PDF, for its applicant and the officers of its ULB; sensitive answers masked. */
export async function applicationForm(
  caller: Caller,
  { tenant, applicationId, language }: Wanted,
  now = clock.now(),
): Promise<{ name: string; pdf: Buffer } | undefined> {
  if (caller.by !== 'session' || !z.uuid().safeParse(applicationId).success) return undefined
  const entry = { by: 'session', hash: caller.hash, tenant, at: now } as const
  const found = await transaction(entry, async (tx) => {
    const file = await tx.application.findFirst({ where: { tenantId: tenant, id: applicationId } })
    return file && { file, papers: await papersOfApplication(tx, tenant, applicationId) }
  }).catch((error: unknown) => {
    if (NoEntry.is(error)) return null
    throw error
  })
  const definition = found && findService(found.file.service)
  if (!found || !definition) return undefined
  const codes = found.papers.map(({ code }) => code)
  const pdf = await applicationPdf(await summaryOf(definition, found.file, codes, language, now))
  return { name: `${found.file.number.replaceAll('/', '-')}.pdf`, pdf }
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
