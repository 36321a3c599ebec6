import { z } from 'zod'
import type { Transaction } from '@/lib/infra/database/database'
import type { Actor } from '../access/actor'
import { may } from '../access/permission'
import type { Application } from '../applications/application'
import { estimatedFee } from '../applications/estimated-fee'
import { feeWords } from '../applications/fee-words'
import { stepsOf } from '../cases/past-steps'
import { progressOf } from '../applications/progress'
import type { ServiceDefinition } from '../applications/service-definition'
import { isDisputed } from '../collection/disputes/disputes'
import { adjustmentsOf } from '../billing/adjustments/adjustments-of'
import { type Words, type Answers } from '../forms/definition'
import { formContext } from '../forms/form-context'
import type { FormContext } from '../forms/forms'
import { summarise } from '../forms/summarise'
import { staffOf, type Staff } from '../identity/staff-of'
import { workingTimes } from '../inbox/working-time'
import { query } from '../operations/operation'
import { officeCalendar } from '../tenancy/office-calendar'
import { FileView } from './file-view'
import { findingsInWords } from './file-findings'
import { fileInSight } from './file-for-work'
import { historyOf } from './file-history'
import { papersInSight } from './file-papers'
import { findingsMade } from './findings-made'
import { measurementInWords } from './measuring/measurement-view'
import { questionsFor } from './measuring/questions-for'
import { officersFor } from './officers-for'
import { openActions } from './open-actions'
import { serves } from './serves'

type InHand = { definition: ServiceDefinition; file: Application }

/** A file with everything an officer decides by, and the steps it offers them. */
export const getFile = query({
  name: 'files.get',
  summary: 'See a file with its papers, fee, history and open steps',
  permission: 'desk',
  input: z.object({ id: z.uuid(), language: z.enum(['en', 'hi']).optional() }),
  output: FileView,
  api: { method: 'get', path: '/files/{id}' },
  async run({ actor, input, tx, now }) {
    const inHand = await fileInSight(tx, actor, input.id)
    const context = await formContext(actor.tenantId, now, input.language ?? actor.language)
    const { open, blocked } = await openActions(tx, actor, inHand, now)
    return {
      ...(await factsOf(tx, actor, inHand, context, now)),
      adjustments: await adjustmentsOf(tx, actor, inHand, now),
      measurement: await measurementInWords(tx, actor, inHand, context, now),
      papers: await papersInSight(tx, actor, inHand, now),
      history: await historyOf(tx, inHand.definition, inHand.file),
      notes: await notesOf(tx, inHand.file),
      corrections: await correctionsOf(tx, inHand),
      questions: questionsFor(inHand, context),
      findings: await findingsInWords(tx, actor, inHand, context, now),
      documents: await documentsOf(tx, inHand.file),
      actions: open,
      blocked,
      may: await mayDo(tx, actor, inHand, now),
    }
  },
})

async function factsOf(
  tx: Transaction,
  { tenantId }: Actor,
  { definition, file }: InHand,
  context: FormContext,
  now: Date,
) {
  const steps = await stepsOf(tx, file)
  const timeOf = workingTimes(await officeCalendar(tenantId, now), now)
  const answers = file.answers as Answers
  const fee = await estimatedFee(tx, { tenantId, definition, answers, now: file.submittedAt })
  const { id, number, service, revision, state, subject, mobileLastFour, stateSince } = file
  return {
    id,
    number,
    service,
    name: definition.name,
    revision,
    state,
    queue: definition.states[state]?.queue ?? { en: state, hi: state },
    subject,
    applicant: file.applicantName,
    mobileLastFour,
    channel: file.channel,
    open: file.open,
    sentBack: file.sentBack,
    escalated: file.escalatedAt !== null,
    disputed: await isDisputed(tx, tenantId, id),
    submittedAt: file.submittedAt,
    dueAt: file.dueAt,
    time: file.open && file.stateDueAt ? timeOf(stateSince, file.stateDueAt) : null,
    assignee: assigneeOf(file, await staffOf(tenantId)),
    progress: progressOf(definition, file, steps),
    facts: summarise(definition, answers, context),
    fee: fee ? feeWords(fee, context) : null,
  }
}

const assigneeOf = ({ assigneeId: id }: Application, staff: readonly Staff[]) =>
  id === null
    ? null
    : { id, name: staff.find(({ personId }) => personId === id)?.name ?? { en: '', hi: '' } }

async function notesOf(tx: Transaction, { tenantId, id: caseId }: Application) {
  const notes = await tx.caseEvent.findMany({
    where: { tenantId, caseId, kind: 'NOTE' },
    orderBy: { sequence: 'desc' },
  })
  return notes.map(({ id, actorName: author, remark, at }) => ({
    id,
    author,
    text: remark ?? '',
    at,
  }))
}

async function correctionsOf(tx: Transaction, { definition, file }: InHand) {
  const { tenantId, id: applicationId } = file
  const asked = await tx.correction.findMany({
    where: { tenantId, applicationId },
    orderBy: { askedAt: 'desc' },
  })
  return asked.map(({ id, sections, documents, reasons, message, askedAt, answeredAt }) => ({
    id,
    parts: [
      ...definition.sections
        .filter(({ code }) => sections.includes(code))
        .map(({ title }) => title),
      ...definition.papers.filter(({ code }) => documents.includes(code)).map(({ name }) => name),
    ] satisfies Words[],
    reasons: definition.reasons
      .filter(({ code }) => reasons.includes(code))
      .map(({ text }) => text),
    message,
    askedAt,
    answeredAt,
  }))
}

const documentsOf = (tx: Transaction, { tenantId, id: applicationId }: Application) =>
  tx.issuedDocument.findMany({
    where: { tenantId, applicationId },
    select: { id: true, kind: true, serial: true, issuedAt: true },
    orderBy: { issuedAt: 'asc' },
  })

/** What the officer may do with the file besides its steps. */
async function mayDo(tx: Transaction, actor: Actor, { definition, file }: InHand, now: Date) {
  const works = file.open && serves(actor.roles, definition, file.state)
  const own = file.assigneeId !== null && file.assigneeId === actor.personId
  const gives = file.open && (own || may(actor, 'assign'))
  const inspects = works && definition.inspection?.state === file.state
  const officers = gives ? await officersFor(actor.tenantId, definition, file.state, now) : []
  return {
    claim: works && file.assigneeId === null,
    release: file.open && file.assigneeId !== null && (own || may(actor, 'assign')),
    assign: officers.map(({ personId: id, name }) => ({ id, name })),
    inspect: inspects,
    inspected: inspects && (await findingsMade(tx, file)) !== null,
    unmask: may(actor, 'unmask'),
    audit: may(actor, 'audit'),
  }
}
