import type { Transaction } from '@/lib/infra/database/database'
import type { Actor } from '../access/actor'
import type { PaperSpec, Section } from '../forms/definition'
import { NotFound } from '../operations/errors'
import type { Application } from './application'
import { getService } from './catalogue'
import { openContent, sealContent, type DraftContent } from './draft-content'
import { draftsOf, keptUntil, lockDraft } from './draft'
import { findOpenCorrection, startingContent } from './correction'
import type { ServiceDefinition } from './service-definition'

/** Something being filled in: a draft, or what a citizen was asked to put right. Pages and operations treat both alike. */
export type Filing = {
  id: string
  kind: 'draft' | 'correction'
  definition: ServiceDefinition
  personId: string
  /** The sections and papers that may be filled in. */
  sections: readonly Section[]
  papers: readonly PaperSpec[]
  content: DraftContent
  doneSections: readonly string[]
  savedAt: Date
  /** Until when it is kept; a correction waits as long as the file does. */
  expiresAt: Date | null
  /** The file that is corrected. */
  application: Application | null
}

/** The actor's draft or open correction of that id, locked until the transaction ends. Throws NotFound. */
export async function openFiling(tx: Transaction, actor: Actor, id: string): Promise<Filing> {
  await lockFiling(tx, actor.tenantId, id)
  return getFiling(tx, actor, id)
}

/** Waits until nobody else is at work on the draft or correction. */
export async function lockFiling(tx: Transaction, tenantId: string, id: string): Promise<void> {
  await lockDraft(tx, tenantId, id)
  await tx.$queryRaw`SELECT id FROM correction WHERE tenant_id = ${tenantId} AND id = ${id}::uuid FOR UPDATE`
}

/** The actor's draft or open correction of that id, to look at. Throws NotFound. */
export async function getFiling(tx: Transaction, actor: Actor, id: string): Promise<Filing> {
  const { tenantId } = actor
  const draft = await tx.draft.findFirst({ where: { ...draftsOf(actor), id } })
  if (draft) {
    const definition = getService(draft.service)
    const { sections, papers } = definition
    const content = await openContent(tx, tenantId, draft.answers)
    const { personId, doneSections, savedAt, expiresAt } = draft
    return {
      id,
      kind: 'draft',
      definition,
      personId,
      sections,
      papers,
      content,
      doneSections,
      savedAt,
      expiresAt,
      application: null,
    }
  }
  const correction = await findOpenCorrection(tx, actor, { id })
  if (!correction) throw new NotFound('draft')
  const definition = getService(correction.application.service)
  return {
    id,
    kind: 'correction',
    definition,
    personId: correction.personId,
    sections: definition.sections.filter(({ code }) => correction.sections.includes(code)),
    papers: definition.papers.filter(({ code }) => correction.documents.includes(code)),
    content: await startingContent(tx, correction),
    doneSections: correction.doneSections,
    savedAt: correction.askedAt,
    expiresAt: null,
    application: correction.application,
  }
}

type Filled = { content: DraftContent; doneSections: string[] }

/** Keeps what was filled in. */
export async function saveFiling(
  tx: Transaction,
  { tenantId }: Actor,
  filing: Filing,
  filled: Filled,
  now: Date,
): Promise<void> {
  const { id, kind } = filing
  const where = { where: { tenantId_id: { tenantId, id } } }
  const answers = await sealContent(tx, tenantId, filled.content)
  const { doneSections } = filled
  if (kind === 'correction')
    await tx.correction.update({ ...where, data: { answers, doneSections } })
  else
    await tx.draft.update({
      ...where,
      data: { answers, doneSections, savedAt: now, expiresAt: keptUntil(now) },
    })
}
