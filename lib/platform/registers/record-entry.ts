import type { Transaction } from '@/lib/infra/database/database'
import type { Actor } from '../access/actor'
import type { Application } from '../applications/application'
import type { ServiceDefinition } from '../applications/service-definition'
import { addDays, addMonths, dayAt, financialYearOf, type Day } from '../dates/dates'
import { answeredFacts } from '../documents/answered-facts'
import { summariesOf } from '../documents/both-languages'
import { issueCertificate } from '../documents/issue-certificate'
import { nextNumber } from '../numbering/next-number'
import { uuidv7 } from '../operations/uuid'
import { recordEvent } from './record-event'
import type { RegisterEntry } from './registers'

type Outcome = NonNullable<ServiceDefinition['outcome']>
type Recording = {
  definition: ServiceDefinition
  outcome: Outcome
  file: Application
  actor: Actor
  now: Date
}

/** Records what was granted: its number, its facts as they are now, from when to when; and issues its certificate. */
export async function recordEntry(tx: Transaction, recording: Recording): Promise<RegisterEntry> {
  const { definition, outcome, file, actor, now } = recording
  const facts = answeredFacts(outcome.certificate.facts, await summariesOf(definition, file, now))
  const { number } = await nextNumber(tx, file.tenantId, outcome.number, now)
  const entry = await tx.registerEntry.create({
    data: {
      tenantId: file.tenantId,
      id: uuidv7(now),
      register: outcome.register,
      number,
      applicationId: file.id,
      service: definition.code,
      personId: file.personId,
      holder: file.applicantName,
      subject: file.subject,
      facts,
      status: 'ACTIVE',
      ...validity(outcome, dayAt(now)),
      issuedAt: now,
      searchText: `${number} ${file.number} ${file.searchText}`.toLowerCase(),
    },
  })
  await recordEvent(tx, { entry, kind: 'ISSUED', actor, now })
  await issueCertificate(tx, { definition, outcome, file, entry, facts }, now)
  return entry
}

const midnight = (day: Day) => new Date(`${day}T00:00:00Z`)

// So many months from today include today, so the last is the day before: 22 November to 21 November.
function validity({ validity: period }: Outcome, today: Day) {
  const last =
    'until' in period ? financialYearOf(today).to : addDays(addMonths(today, period.months), -1)
  return { validFrom: midnight(today), validTo: midnight(last) }
}
