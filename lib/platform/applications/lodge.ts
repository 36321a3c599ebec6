import type { Transaction } from '@/lib/infra/database/database'
import type { Actor } from '../access/actor'
import { dueAfter } from '../dates/working-calendar'
import { sealed } from '../encryption/personal'
import type { Answers } from '../forms/definition'
import { environment, valueOf } from '../forms/environment'
import type { FormContext } from '../forms/forms'
import { sealAnswers } from '../forms/seal-answers'
import { nextNumber } from '../numbering/next-number'
import { officeCalendar } from '../tenancy/office-calendar'
import type { Application } from './application'
import { estimatedFee, estimateToKeep } from './estimated-fee'
import { moveFile } from './move'
import type { PersonKnown } from './person-known'
import { searchTextOf } from './search-text'
import type { ServiceDefinition } from './service-definition'

/** What is lodged: checked answers of a person, and who prepared them. `id` is the draft's, so that nothing is lodged twice. */
export type Lodging = {
  id: string
  definition: ServiceDefinition
  person: PersonKnown
  answers: Answers
  /** The codes of the papers attached. */
  papers: readonly string[]
  channel: 'ONLINE' | 'COUNTER'
  actor: Actor
  context: FormContext
  now: Date
}

const dayLength = 86_400_000

/** Makes a file of checked answers: gives it a number and takes it the first steps of its workflow. */
export async function lodge(tx: Transaction, lodging: Lodging): Promise<Application> {
  const { definition, papers, actor, now } = lodging
  const { number } = await nextNumber(tx, actor.tenantId, definition.numbers.application, now)
  const row = await rowOf(tx, lodging, number)
  let file = await tx.application.create({ data: row })
  for (const action of definition.workflow.submit.path) {
    file = await moveFile(tx, { definition, file, action, actor, documents: papers, now })
  }
  return file
}

async function rowOf(tx: Transaction, lodging: Lodging, number: string) {
  const { id, definition, person, answers, channel, actor, now } = lodging
  const { tenantId } = actor
  const { subject, applicantName } = titlesOf(lodging)
  const calendar = await officeCalendar(tenantId, now)
  const fee = await estimatedFee(tx, { tenantId, definition, answers, now })
  return {
    tenantId,
    id,
    number,
    service: definition.code,
    serviceVersion: definition.version,
    workflow: definition.workflow.code,
    personId: person.id,
    applicantName,
    mobileIndex: person.mobileIndex,
    mobileLastFour: person.mobile?.slice(-4) ?? null,
    subject,
    answers: await sealAnswers(definition, answers, (text, field) =>
      sealed(tx, tenantId, field, text),
    ),
    ...placeOf(definition, answers),
    channel,
    preparedBy: actor.personId ?? person.id,
    state: '',
    status: '',
    consumerCode: number,
    feeEstimate: estimateToKeep(fee),
    submittedAt: now,
    stateSince: now,
    dueAt: dueAfter(now, definition.days * dayLength, calendar),
    searchText: searchTextOf(definition, answers, [number, subject, applicantName]),
  }
}

/** What a file is called and whose it is, by the rules of its definition. */
export function titlesOf({
  definition,
  person,
  answers,
  context,
}: Pick<Lodging, 'definition' | 'person' | 'answers' | 'context'>) {
  const facts = environment(answers, context)
  const subject = words(valueOf(definition.subject, facts)) || definition.name[context.language]
  return { subject, applicantName: words(valueOf(definition.applicant, facts)) || person.name }
}

const words = (value: unknown) => (typeof value === 'string' ? value : '')

/** The ward and locality a file belongs to: those of its premises. */
export function placeOf(
  { address }: ServiceDefinition,
  answers: Answers,
): { wardId: string | null; localityId: string | null } {
  const section = address && answers[address.section]
  const parts = section && !Array.isArray(section) ? section[address.field] : undefined
  const part = (name: string) => {
    const value = typeof parts === 'object' && parts !== null ? parts[name] : undefined
    return typeof value === 'string' && value !== '' ? value : null
  }
  return { wardId: part('ward'), localityId: part('locality') }
}
