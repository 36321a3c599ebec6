import { z } from 'zod'
import { NotFound } from '@/lib/platform/operations/errors'
import { holdKey, type Transaction } from '@/lib/platform/operations/transaction'
import { Attributes, Visibility } from '../complaint'

/** What somebody has told so far of what is wrong. Holds nothing of who they are. */
export const DraftAnswers = z.object({
  type: z.string(),
  description: z.string().default(''),
  attributes: Attributes.default({}),
  visibility: Visibility.default('FULL'),
  ward: z.string().optional(),
  locality: z.string().optional(),
  landmark: z.string().default(''),
  latitude: z.number().optional(),
  longitude: z.number().optional(),
  /** Whether it was said where. */
  placed: z.boolean().default(false),
})
export type DraftAnswers = z.output<typeof DraftAnswers>

/** A report that is being written. */
export type ComplaintDraft = { answers: DraftAnswers; savedAt: Date; expiresAt: Date }

/** Photographs a report may have. */
export const mostPhotos = 5

const days = 30

/** Until when a draft saved at that moment is kept. */
export const keptUntil = (now: Date): Date => new Date(now.getTime() + days * 86_400_000)

/** The draft with that id, while it is kept. Throws NotFound. */
export async function openDraft(
  tx: Transaction,
  tenantId: string,
  id: string,
  now: Date,
): Promise<ComplaintDraft> {
  await holdKey(tx, id)
  const draft = await tx.complaintDraft.findUnique({ where: { tenantId_id: { tenantId, id } } })
  if (!draft || draft.expiresAt <= now) throw new NotFound('draft')
  const { answers, savedAt, expiresAt } = draft
  return { answers: DraftAnswers.parse(answers), savedAt, expiresAt }
}
