import { z } from 'zod'
import type { Prisma, Transaction } from '@/lib/infra/database/database'
import type { Actor } from '../access/actor'
import { sealed } from '../encryption/personal'
import { formContext } from '../forms/form-context'
import { sealAnswers } from '../forms/seal-answers'
import { InvalidInput, NotFound, Refusal } from '../operations/errors'
import { operation } from '../operations/operation'
import { actionsOpenTo } from '../workflow/take'
import { applicationOf, lockApplication, type Application } from './application'
import { checkFiling } from './check-filing'
import { estimatedFee, estimateToKeep } from './estimated-fee'
import { getFiling, lockFiling, type Filing } from './filing'
import { placeOf, titlesOf } from './lodge'
import { fileContext, moveFile } from './move'
import { papersOfDraft } from './papers-of'
import { personKnown } from './person-known'
import { searchTextOf } from './search-text'
import { workflowOf } from './workflow-of'

/** Sends what a citizen was asked to put right: only that changes, and the file goes back to the officer. */
export const answerCorrection = operation({
  name: 'applications.answer-correction',
  summary: 'Send what you were asked to put right',
  permission: 'signed-in',
  input: z.object({ ulb: z.string().max(60).optional(), draft: z.uuid() }),
  output: z.object({ application: z.uuid(), number: z.string() }),
  api: { method: 'post', path: '/applications/corrections/{draft}/submit' },
  async run({ actor, input, tx, now, about }) {
    const { tenantId } = actor
    await lockFiling(tx, tenantId, input.draft)
    const answered = await findAnswered(tx, actor, input.draft)
    if (answered) return answered
    const filing = await getFiling(tx, actor, input.draft)
    if (!filing.application) throw new NotFound('correction')
    const file = await lockApplication(tx, tenantId, filing.application.id)
    const action = await correctingAction(tx, filing, file, actor)

    const context = await formContext(tenantId, now, actor.language)
    const papers = await papersOfDraft(tx, tenantId, filing.id)
    const { answers, faults } = checkFiling(filing, papers, context)
    if (Object.keys(faults).length > 0) throw new InvalidInput(faults)

    const corrected = await correctFile(tx, { filing, file, answers, actor, now })
    await replacePapers(tx, { filing, file, now })
    await tx.correction.update({
      where: { tenantId_id: { tenantId, id: filing.id } },
      data: { answeredAt: now },
    })
    const documents = papers.map(({ code }) => code)
    await moveFile(tx, {
      definition: filing.definition,
      file: corrected,
      action,
      actor,
      documents,
      now,
    })
    about(file.id, { correction: filing.id })
    return { application: file.id, number: file.number }
  },
})

/** The file of a correction that was answered already: sent twice, the second time changes nothing. */
async function findAnswered(tx: Transaction, { tenantId, kind, personId = '' }: Actor, id: string) {
  const correction = await tx.correction.findFirst({
    where: { tenantId, id, answeredAt: { not: null }, ...(kind === 'citizen' ? { personId } : {}) },
    include: { application: { select: { case: true } } },
  })
  if (!correction) return null
  const { id: application, number } = correction.application.case
  return { application, number }
}

/** The step back to the officer that this actor may take. */
async function correctingAction(
  tx: Transaction,
  { definition }: Filing,
  file: Application,
  actor: Actor,
): Promise<string> {
  const open = actionsOpenTo(workflowOf(definition), await fileContext(tx, file), actor)
  const action = open.find(({ kind }) => kind === 'correct')
  if (!action) throw new Refusal('nothing-asked')
  return action.code
}

type Correcting = {
  filing: Filing
  file: Application
  answers: Filing['content']['answers']
  actor: Actor
  now: Date
}

async function correctFile(
  tx: Transaction,
  { filing, file, answers, actor, now }: Correcting,
): Promise<Application> {
  const { definition, personId } = filing
  const { tenantId, id, number } = file
  const person = await personKnown(tx, actor.stateId, personId)
  const context = await formContext(tenantId, now, actor.language)
  const titles = titlesOf({ definition, person, answers, context })
  const fee = await estimatedFee(tx, { tenantId, definition, answers, now })
  const stored: Prisma.InputJsonObject = await sealAnswers(definition, answers, (text, field) =>
    sealed(tx, tenantId, field, text),
  )
  const { subject, applicantName } = titles
  const { wardId, localityId } = placeOf(definition, answers)
  const where = { tenantId_id: { tenantId, id } }
  await tx.case.update({
    where,
    data: {
      ...{ subject, personName: applicantName, wardId },
      searchText: searchTextOf(definition, answers, [number, subject, applicantName]),
    },
  })
  const row = await tx.application.update({
    where,
    data: { localityId, answers: stored, feeEstimate: estimateToKeep(fee) },
    include: { case: true },
  })
  return applicationOf(row)
}

/** What was attached takes the place of what was sent before. */
async function replacePapers(
  tx: Transaction,
  { filing, file, now }: Pick<Correcting, 'filing' | 'file' | 'now'>,
): Promise<void> {
  const { tenantId, id: applicationId } = file
  const code = { in: filing.papers.map((paper) => paper.code) }
  await tx.applicationDocument.updateMany({
    where: { tenantId, applicationId, code, removedAt: null },
    data: { removedAt: now },
  })
  await tx.applicationDocument.updateMany({
    where: { tenantId, draftId: filing.id, removedAt: null },
    data: { applicationId, draftId: null },
  })
}
