import { z } from 'zod'
import type { Transaction } from '@/lib/infra/database/database'
import type { Actor } from '../access/actor'
import { issueAcknowledgement } from '../documents/issue-acknowledgement'
import { formContext } from '../forms/form-context'
import { InvalidInput } from '../operations/errors'
import { operation } from '../operations/operation'
import type { Application } from './application'
import { getOwnDraft, lockDraft } from './draft'
import { checkFiling } from './check-filing'
import { getFiling } from './filing'
import { lodge } from './lodge'
import { papersOfDraft } from './papers-of'
import { personKnown } from './person-known'

/** What the person is told when a file is lodged. */
export const Lodged = z.object({
  application: z.uuid(),
  number: z.string(),
  service: z.string(),
  dueAt: z.date().nullable(),
})

const lodgedOf = ({ id, number, service, dueAt }: Application) => ({
  application: id,
  number,
  service,
  dueAt,
})

const Ticked = z.union([z.literal(true), z.literal('yes').transform(() => true)], {
  error: (issue) => (issue.input === undefined ? undefined : 'confirm'),
})

/** Sends a draft. Sent twice, the second time tells the same number. */
export const submitDraft = operation({
  name: 'applications.submit-draft',
  summary: 'Send an application',
  permission: 'signed-in',
  input: z.object({
    ulb: z.string().max(60).optional(),
    draft: z.uuid(),
    declaration: Ticked,
    consent: Ticked,
  }),
  output: Lodged,
  api: { method: 'post', path: '/applications/drafts/{draft}/submit' },
  async run({ actor, input, tx, now, about }) {
    await lockDraft(tx, actor.tenantId, input.draft)
    const earlier = await lodgedBefore(tx, actor, input.draft)
    if (earlier) return lodgedOf(earlier)

    const draft = await getOwnDraft(tx, actor, input.draft)
    const filing = await getFiling(tx, actor, draft.id)
    const { definition } = filing
    const context = await formContext(actor.tenantId, now, actor.language)
    const papers = await papersOfDraft(tx, actor.tenantId, draft.id)
    const { answers, faults } = checkFiling(filing, papers, context)
    if (Object.keys(faults).length > 0) throw new InvalidInput(faults)

    const person = await personKnown(tx, actor.stateId, draft.personId)
    const channel = draft.channel === 'COUNTER' ? 'COUNTER' : 'ONLINE'
    const codes = papers.map(({ code }) => code)
    const file = await lodge(tx, {
      id: draft.id,
      definition,
      person,
      answers,
      papers: codes,
      channel,
      actor,
      context,
      now,
    })
    await tx.applicationDocument.updateMany({
      where: { tenantId: actor.tenantId, draftId: draft.id },
      data: { applicationId: file.id, draftId: null },
    })
    await issueAcknowledgement(tx, { definition, file, actor }, now)
    await tx.draft.delete({ where: { tenantId_id: { tenantId: actor.tenantId, id: draft.id } } })
    about(file.id, {
      number: file.number,
      version: definition.version,
      declaration: true,
      consent: true,
    })
    return lodgedOf(file)
  },
})

/** The file a draft of the actor's has become. */
const lodgedBefore = (tx: Transaction, { tenantId, kind, personId = '' }: Actor, id: string) =>
  tx.application.findFirst({
    where: { tenantId, id, ...(kind === 'citizen' ? { personId } : { preparedBy: personId }) },
  })
