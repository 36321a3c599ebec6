import type { Transaction } from '@/lib/infra/database/database'
import type { Actor } from '../access/actor'
import type { Application } from '../applications/application'
import type { ServiceDefinition } from '../applications/service-definition'
import { dayAt } from '../dates/dates'
import { summariesOf } from './both-languages'
import { answeredFacts } from './answered-facts'
import type { AcknowledgementContent } from './content'
import type { Bilingual } from './documents'
import { issue, type IssuedDocument } from './issue'
import { issuerOf } from './issuer'

type Lodged = { definition: ServiceDefinition; file: Application; actor: Actor }

/** Issues the acknowledgement of a file that was just lodged, its papers attached. */
export async function issueAcknowledgement(
  tx: Transaction,
  lodged: Lodged,
  now: Date,
): Promise<IssuedDocument> {
  const { definition, file } = lodged
  return issue(
    tx,
    {
      tenantId: file.tenantId,
      personId: file.personId,
      applicationId: file.id,
      paper: { kind: 'ACKNOWLEDGEMENT', content: await contentOf(tx, lodged) },
      payload: {
        kind: 'acknowledgement',
        number: file.number,
        service: definition.code,
        holder: file.applicantName,
        issuedOn: dayAt(file.submittedAt),
      },
    },
    now,
  )
}

async function contentOf(
  tx: Transaction,
  { definition, file, actor }: Lodged,
): Promise<AcknowledgementContent> {
  const { address } = definition
  const place = address ? [{ label: { en: 'Address', hi: 'पता' }, ...address }] : []
  const summaries = await summariesOf(definition, file, file.submittedAt)
  return {
    issuer: await issuerOf(file.tenantId),
    service: definition.name,
    number: file.number,
    applicant: file.applicantName,
    receivedOn: dayAt(file.submittedAt),
    receivedBy: takenBy(actor),
    ...(file.dueAt && { dueBy: dayAt(file.dueAt) }),
    facts: [
      { label: { en: 'Concerning', hi: 'विषय' }, value: file.subject },
      ...answeredFacts(place, summaries),
    ],
    documents: await papersReceived(tx, definition, file),
    nextSteps: definition.start.next,
  }
}

const takenBy = ({ kind, name }: Actor): Bilingual =>
  kind === 'officer'
    ? { en: `${name}, at the counter`, hi: `${name}, काउंटर पर` }
    : { en: 'This site, on-line', hi: 'यह साइट, ऑनलाइन' }

async function papersReceived(
  tx: Transaction,
  { papers }: ServiceDefinition,
  { tenantId, id }: Application,
) {
  const rows = await tx.applicationDocument.groupBy({
    by: ['code'],
    where: { tenantId, applicationId: id, removedAt: null },
    _count: true,
  })
  const files = new Map(rows.map(({ code, _count }) => [code, _count]))
  return papers.flatMap(({ code, name }): Bilingual[] => {
    const count = files.get(code)
    if (count === undefined) return []
    return [
      count === 1 ? name : { en: `${name.en} (${count} files)`, hi: `${name.hi} (${count} फ़ाइलें)` },
    ]
  })
}
