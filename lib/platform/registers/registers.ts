import { z } from 'zod'
import type { Prisma } from '@/lib/infra/database/database'
import { Day } from '../dates/dates'
import type { Actor } from '../access/actor'
import { NotFound } from '../operations/errors'
import { getService } from '../applications/catalogue'
import { serviceSeenBy } from '../workflow/sight'
import type { ServiceDefinition } from '../applications/service-definition'

/** What approval recorded: a licence, a registration. Its events are its history. */
export type RegisterEntry = Prisma.RegisterEntryGetPayload<object>

/** Where an entry stands; suspended while its fee is due again. */
export const EntryStatus = z.enum(['ACTIVE', 'SUSPENDED', 'CANCELLED', 'EXPIRED'])
export type EntryStatus = z.infer<typeof EntryStatus>

/** Whether an entry has not ended: it holds, or will again once its fee is paid. */
export const isInForce = (status: string): boolean => status === 'ACTIVE' || status === 'SUSPENDED'

/** An entry as a line of its register. */
export const EntryLine = z.object({
  id: z.uuid(),
  number: z.string(),
  holder: z.string(),
  subject: z.string(),
  status: EntryStatus,
  validFrom: Day,
  validTo: Day.nullable(),
  issuedAt: z.date(),
})
export type EntryLine = z.infer<typeof EntryLine>

const dayOf = (date: Date) => Day.parse(date.toISOString().slice(0, 10))

/** The entry as a line; good entries past their last day count as expired before the nightly job says so. */
export const lineOf = (entry: RegisterEntry, today: Day): EntryLine => {
  const validTo = entry.validTo && dayOf(entry.validTo)
  const status = EntryStatus.parse(entry.status)
  return {
    id: entry.id,
    number: entry.number,
    holder: entry.holder,
    subject: entry.subject,
    status: status === 'ACTIVE' && validTo && validTo < today ? 'EXPIRED' : status,
    validFrom: dayOf(entry.validFrom),
    validTo,
    issuedAt: entry.issuedAt,
  }
}

/** As `registerOf`, for an officer who sees the files of the service. Throws NotFound. */
export function registerSeenBy(actor: Actor, service: string) {
  serviceSeenBy(actor, service)
  return registerOf(service)
}

/** A service that keeps a register, with what it records. Throws NotFound for one that keeps none. */
export function registerOf(service: string): {
  definition: ServiceDefinition
  outcome: NonNullable<ServiceDefinition['outcome']>
} {
  const definition = getService(service)
  if (!definition.outcome) throw new NotFound(`register of ${service}`)
  return { definition, outcome: definition.outcome }
}
