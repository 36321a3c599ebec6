import type { Prisma, Transaction } from '@/lib/infra/database/database'
import { dayAt, type Day } from '../dates/dates'
import { formatDay } from '../dates/format-day'
import type { Application } from '../applications/application'
import type { ServiceDefinition } from '../applications/service-definition'
import { approverOf } from './approver'
import { inBoth } from './both-languages'
import type { CertificateContent } from './content'
import type { Fact } from './documents'
import { feePaid } from './fee-paid'
import { issue, type IssuedDocument } from './issue'
import { issuerOf } from './issuer'

type Entry = Prisma.RegisterEntryGetPayload<object>
type Certifying = {
  definition: ServiceDefinition
  outcome: NonNullable<ServiceDefinition['outcome']>
  file: Application
  entry: Entry
  facts: readonly Fact[]
}

const dayOf = (date: Date) => date.toISOString().slice(0, 10) as Day

/** Issues the certificate of a register entry, signed, with everything it says in both languages. */
export async function issueCertificate(
  tx: Transaction,
  certifying: Certifying,
  now: Date,
): Promise<IssuedDocument> {
  const { definition, file, entry } = certifying
  const content = await contentOf(tx, certifying)
  const { number, holder } = entry
  return issue(
    tx,
    {
      tenantId: entry.tenantId,
      personId: entry.personId,
      applicationId: file.id,
      entryId: entry.id,
      paper: { kind: 'CERTIFICATE', content },
      payload: {
        kind: 'certificate',
        number,
        service: definition.code,
        holder,
        issuedOn: dayAt(entry.issuedAt),
        validTo: entry.validTo ? dayOf(entry.validTo) : undefined,
      },
    },
    now,
  )
}

async function contentOf(
  tx: Transaction,
  { definition, outcome: { certificate }, file, entry, facts }: Certifying,
): Promise<CertificateContent> {
  const { number, holder, subject } = entry
  const { title, body, conditions, signatory } = certificate
  const issuer = await issuerOf(entry.tenantId)
  const [validFrom, validTo] = [dayOf(entry.validFrom), entry.validTo && dayOf(entry.validTo)]
  const day = (value: Day | null) => (value ? inBoth((language) => formatDay(value, language)) : '')
  return {
    issuer,
    service: definition.name,
    title,
    number,
    numberLabel: { en: `${title.en} number`, hi: `${title.hi} संख्या` },
    body,
    values: {
      number,
      holder,
      subject,
      ulb: issuer.name,
      validFrom: day(validFrom),
      validTo: day(validTo),
    },
    facts: [...facts, ...(await feePaid(tx, file))],
    issuedOn: dayAt(entry.issuedAt),
    validFrom,
    ...(validTo && { validTo }),
    conditions,
    signatory: await approverOf(tx, file, signatory),
  }
}
