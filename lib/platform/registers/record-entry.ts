import type { Transaction } from '@/lib/infra/database/database'
import type { Actor } from '../access/actor'
import type { Application } from '../applications/application'
import type { ServiceDefinition } from '../applications/service-definition'
import { addMonths, dayAt, financialYearOf, type Day } from '../dates/dates'
import { nextNumber } from '../numbering/next-number'
import { uuidv7 } from '../operations/uuid'
import type { RegisterEntry } from './registers'

type Recording = { definition: ServiceDefinition; outcome: NonNullable<ServiceDefinition['outcome']>; file: Application; actor: Actor; now: Date }

/** Records what was granted: its number, from when to when, and the event of its issue. */
export async function recordEntry(tx: Transaction, { definition, outcome, file, actor, now }: Recording): Promise<RegisterEntry> {
  const today = dayAt(now)
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
      facts: {},
      status: 'ACTIVE',
      validFrom: midnight(today),
      validTo: midnight(lastDay(outcome.validity, today)),
      issuedAt: now,
      searchText: `${number} ${file.subject} ${file.applicantName}`.toLowerCase(),
    },
  })
  await recordEvent(tx, { entry, kind: 'ISSUED', actor, now })
  return entry
}

type Event = { entry: RegisterEntry; kind: 'ISSUED' | 'CANCELLED' | 'EXPIRED'; reason?: string; actor: Actor; now: Date }

/** Adds an event to an entry's history. */
export const recordEvent = (tx: Transaction, { entry, kind, reason, actor, now }: Event) =>
  tx.registerEvent.create({
    data: {
      tenantId: entry.tenantId,
      id: uuidv7(now),
      entryId: entry.id,
      personId: entry.personId,
      kind,
      reason: reason ?? null,
      actorId: actor.personId ?? null,
      actorName: actor.name,
      at: now,
    },
  })

const midnight = (day: Day) => new Date(`${day}T00:00:00Z`)

function lastDay(validity: NonNullable<ServiceDefinition['outcome']>['validity'], today: Day): Day {
  return 'until' in validity ? financialYearOf(today).to : addMonths(today, validity.months)
}
