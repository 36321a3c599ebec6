import { z } from 'zod'
import type { Actor } from '../access/actor'
import { formContext } from '../forms/form-context'
import type { Faults, FormContext } from '../forms/forms'
import { papersAsked } from '../forms/papers'
import { shownSections } from '../forms/shown'
import { fileUrl } from '../files/file-url'
import { query } from '../operations/operation'
import { getService } from './catalogue'
import { checkDraft } from './check-draft'
import { FeeInWords, feeOfDraft } from './draft-fee'
import { getOwnDraft, type Draft } from './draft'
import { openContent, type DraftContent } from './draft-content'
import { faultsOfSection, memberCount } from './fill-section'
import { papersOfDraft, type Paper } from './papers-of'
import { FaultList, FaultsByName, PostedTexts } from './posted-texts'
import type { ServiceDefinition } from './service-definition'

const AttachedPaper = z.object({
  id: z.uuid(),
  code: z.string(),
  fileId: z.uuid(),
  name: z.string(),
  mime: z.string(),
  bytes: z.int(),
  pages: z.int().nullable(),
  url: z.string().describe('Good for five minutes'),
})

/** How a draft stands: every section asked, every paper asked, and whether it can be sent. */
export const DraftView = z.object({
  draft: z.uuid(),
  service: z.string(),
  savedAt: z.date(),
  expiresAt: z.date(),
  answers: z.record(z.string(), z.unknown()),
  texts: PostedTexts.describe('What was typed and not understood, by wire name'),
  sections: z.array(
    z.object({ code: z.string(), state: z.enum(['done', 'begun', 'todo']), members: z.int(), faults: FaultsByName }),
  ),
  papers: z.array(z.object({ code: z.string(), needed: z.boolean(), faults: FaultList, files: z.array(AttachedPaper) })),
  fee: FeeInWords.nullable(),
  ready: z.boolean(),
})

/** A draft of the actor's, to go on with. */
export const getDraft = query({
  name: 'applications.draft',
  summary: 'Take up an application that is not sent yet',
  permission: 'signed-in',
  input: z.object({ ulb: z.string().max(60).optional(), draft: z.uuid(), language: z.enum(['en', 'hi']).optional() }),
  output: DraftView,
  api: { method: 'get', path: '/applications/drafts/{draft}' },
  async run({ actor, input, tx, now }) {
    const draft = await getOwnDraft(tx, actor, input.draft)
    const definition = getService(draft.service)
    const context = await formContext(actor.tenantId, now, input.language ?? actor.language)
    const content = await openContent(tx, actor.tenantId, draft.answers)
    const papers = await papersOfDraft(tx, actor.tenantId, draft.id)
    const { answers, faults } = checkDraft(definition, content, papers, context)
    const { service, savedAt, expiresAt } = draft
    return {
      draft: draft.id,
      service,
      savedAt,
      expiresAt,
      ...content,
      sections: sectionsOf(definition, draft, content, context),
      papers: papersAsked(definition, answers, context).map(({ paper: { code }, needed }) => ({
        code,
        needed,
        faults: faults[`papers.${code}`] ?? [],
        files: papers.filter((paper: Paper) => paper.code === code).map((paper) => ({ ...paper, url: urlOf(paper, actor, now) })),
      })),
      fee: (await feeOfDraft(tx, actor, { definition, answers: content.answers, context })) ?? null,
      ready: Object.keys(faults).length === 0 && isThroughAll(definition, draft, content, context),
    }
  },
})

const urlOf = ({ fileId }: Paper, { tenantId, personId }: Actor, now: Date) =>
  fileUrl({ tenant: tenantId, fileId, disposition: 'inline', ...(personId && { person: personId }) }, now)

const isThroughAll = (definition: ServiceDefinition, { doneSections }: Draft, content: DraftContent, context: FormContext) =>
  shownSections(definition, content.answers, context).every(({ code }) => doneSections.includes(code))

function sectionsOf(definition: ServiceDefinition, { doneSections }: Draft, content: DraftContent, context: FormContext) {
  return shownSections(definition, content.answers, context).map((section) => {
    const { code } = section
    const faults: Faults = faultsOfSection(section, content, context)
    const isDone = doneSections.includes(code) && Object.keys(faults).length === 0
    const isBegun = doneSections.includes(code) || code in content.answers
    const state: 'done' | 'begun' | 'todo' = isDone ? 'done' : isBegun ? 'begun' : 'todo'
    return { code, state, members: memberCount(section, content), faults }
  })
}
