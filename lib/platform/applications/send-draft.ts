import type { Transaction } from '@/lib/infra/database/database'
import type { Actor } from '../access/actor'
import { issueAcknowledgement } from '../documents/issue-acknowledgement'
import { formContext } from '../forms/form-context'
import { InvalidInput } from '../operations/errors'
import type { Application } from './application'
import { checkFiling } from './check-filing'
import type { Draft } from './draft'
import { getFiling } from './filing'
import { lodge, titlesOf } from './lodge'
import { papersOfDraft } from './papers-of'
import { personKnown, type PersonKnown } from './person-known'

/** Makes a file of a draft: checks it whole, lodges it, takes its papers over and issues the acknowledgement. */
export async function sendDraft(
  tx: Transaction,
  actor: Actor,
  draft: Draft,
  now: Date,
): Promise<Application> {
  const { tenantId } = actor
  const filing = await getFiling(tx, actor, draft.id)
  const { definition } = filing
  const context = await formContext(tenantId, now, actor.language)
  const attached = await papersOfDraft(tx, tenantId, draft.id)
  const { answers, faults } = checkFiling(filing, attached, context)
  if (Object.keys(faults).length > 0) throw new InvalidInput(faults)

  const known = await personKnown(tx, actor.stateId, draft.personId)
  const { applicantName } = titlesOf({ definition, person: known, answers, context })
  const person = known.name ? known : await named(tx, actor, known, applicantName)
  const channel = draft.channel === 'COUNTER' ? 'COUNTER' : 'ONLINE'
  const papers = attached.map(({ code }) => code)
  const file = await lodge(tx, {
    id: draft.id,
    definition,
    person,
    answers,
    papers,
    channel,
    actor: { ...actor, name: actor.name || person.name },
    context,
    now,
  })
  await tx.applicationDocument.updateMany({
    where: { tenantId, draftId: draft.id },
    data: { applicationId: file.id, draftId: null },
  })
  await issueAcknowledgement(tx, { definition, file, actor }, now)
  await tx.draft.delete({ where: { tenantId_id: { tenantId, id: draft.id } } })
  return file
}

/** Who came without a name is known from the first application on by the name written there. */
async function named(
  tx: Transaction,
  { stateId }: Actor,
  person: PersonKnown,
  name: string,
): Promise<PersonKnown> {
  const { id } = person
  await tx.person.update({ where: { tenantId_id: { tenantId: stateId, id } }, data: { name } })
  await tx.session.updateMany({
    where: { personId: id, personName: '' },
    data: { personName: name },
  })
  return { ...person, name }
}
