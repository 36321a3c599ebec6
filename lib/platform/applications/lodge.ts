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
import { getApplication, type Application } from './application'
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
  let file = await writeFile(tx, lodging, number)
  for (const action of definition.workflow.submit.path) {
    file = await moveFile(tx, { definition, file, action, actor, documents: papers, now })
  }
  return file
}

// It stands nowhere yet: the first step of its workflow is its first event.
async function writeFile(tx: Transaction, lodging: Lodging, number: string): Promise<Application> {
  const { id, definition, person, answers, channel, actor, now } = lodging
  const { tenantId } = actor
  const { subject, applicantName } = titlesOf(lodging)
  const { wardId, localityId } = placeOf(definition, answers)
  const calendar = await officeCalendar(tenantId, now)
  const fee = await estimatedFee(tx, { tenantId, definition, answers, now })
  await tx.case.createMany({
    data: [
      {
        ...{
          tenantId,
          id,
          number,
          kind: definition.code,
          personId: person.id,
          personName: applicantName,
        },
        ...{
          subject,
          wardId,
          state: '',
          status: '',
          revision: 0,
          submittedAt: now,
          stateSince: now,
        },
        dueAt: dueAfter(now, definition.days * dayLength, calendar),
        searchText: searchTextOf(definition, answers, [number, subject, applicantName]),
      },
    ],
  })
  await tx.application.createMany({
    data: [
      {
        ...{
          tenantId,
          id,
          serviceVersion: definition.version,
          personId: person.id,
          localityId,
          channel,
        },
        mobileIndex: person.mobileIndex,
        mobileLastFour: person.mobile?.slice(-4) ?? null,
        answers: await sealAnswers(definition, answers, (text, field) =>
          sealed(tx, tenantId, field, text),
        ),
        preparedBy: actor.personId ?? person.id,
        consumerCode: number,
        feeEstimate: estimateToKeep(fee),
      },
    ],
  })
  return getApplication(tx, tenantId, id)
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
