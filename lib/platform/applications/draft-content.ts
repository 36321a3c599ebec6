import type { Transaction } from '@/lib/infra/database/database'
import { openSealed, sealed } from '../encryption/personal'
import type { Answers } from '../forms/definition'
import type { Draft } from './draft'

/** What was filled in so far: answers that were understood, and the texts, by wire name, of groups that were not. */
export type DraftContent = { answers: Answers; texts: Record<string, string | string[]> }

export const emptyContent: DraftContent = { answers: {}, texts: {} }

/** The content as the draft keeps it: encrypted as a whole, since half-filled forms are nobody else's business. */
export const sealContent = (
  tx: Transaction,
  tenantId: string,
  content: DraftContent,
): Promise<string> => sealed(tx, tenantId, 'draft', JSON.stringify(content))

/** What a draft, or the answer to a correction, holds. */
export async function openContent(
  tx: Transaction,
  tenantId: string,
  kept: Draft['answers'] | null,
): Promise<DraftContent> {
  if (typeof kept !== 'string') return emptyContent
  return JSON.parse(await openSealed(tx, tenantId, 'draft', kept)) as DraftContent
}
