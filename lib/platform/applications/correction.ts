import type { Prisma, Transaction } from '@/lib/infra/database/database'
import type { Actor } from '../access/actor'
import { openSealed } from '../encryption/personal'
import type { Answers } from '../forms/definition'
import { openAnswers } from '../forms/seal-answers'
import { applicationOf, type Application } from './application'
import { getService } from './catalogue'
import { openContent, type DraftContent } from './draft-content'

/** What was asked of a citizen, with the file it is about. */
export type Correction = Prisma.CorrectionGetPayload<object> & { application: Application }

type Which = { id: string } | { applicationId: string }

/** The newest correction that still waits for an answer the actor may give: the applicant, or a clerk of the ULB. */
export const findOpenCorrection = async (
  tx: Transaction,
  { tenantId, kind, personId = '' }: Actor,
  which: Which,
): Promise<Correction | null> => {
  const row = await tx.correction.findFirst({
    where: { tenantId, ...which, answeredAt: null, ...(kind === 'citizen' ? { personId } : {}) },
    include: { application: { include: { case: true } } },
    orderBy: { askedAt: 'desc' },
  })
  return row && { ...row, application: applicationOf(row.application) }
}

/** A file's answers with the sensitive ones in the clear. */
export const answersOf = (
  tx: Transaction,
  { tenantId, service, answers }: Application,
): Promise<Answers> =>
  openAnswers(getService(service), answers as Answers, (text, field) =>
    openSealed(tx, tenantId, field, text),
  )

/** What the answer to a correction begins with: the file's own answers, or what was saved of the correction. */
export async function startingContent(
  tx: Transaction,
  { tenantId, answers, application }: Correction,
): Promise<DraftContent> {
  return answers === null
    ? { answers: await answersOf(tx, application), texts: {} }
    : openContent(tx, tenantId, answers)
}
