import { z } from 'zod'
import type { Actor } from '../access/actor'
import { fileUrl } from '../files/file-url'
import { formContext } from '../forms/form-context'
import type { FormContext } from '../forms/forms'
import { papersAsked } from '../forms/papers'
import { shownSections } from '../forms/shown'
import { query } from '../operations/operation'
import { Asked, askedNow } from './asked-now'
import { checkFiling } from './check-filing'
import { FeeInWords, feeOfDraft } from './draft-fee'
import { getFiling, type Filing } from './filing'
import { faultsOfSection, memberCount } from './fill-section'
import { papersOfDraft, type Paper } from './papers-of'
import { FaultList, FaultsByName, PostedTexts } from './posted-texts'

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

/** How a draft or a correction stands: every section asked, every paper asked, and whether it can be sent. */
const DraftView = z.object({
  draft: z.uuid(),
  kind: z.enum(['draft', 'correction']),
  application: z.uuid().nullable().describe('The file that is corrected'),
  service: z.string(),
  savedAt: z.date(),
  expiresAt: z.date().nullable(),
  answers: z.record(z.string(), z.unknown()),
  texts: PostedTexts.describe('What was typed and not understood, by wire name'),
  sections: z.array(
    z.object({
      code: z.string(),
      state: z.enum(['done', 'begun', 'todo']),
      members: z.int(),
      faults: FaultsByName,
    }),
  ),
  papers: z.array(
    z.object({
      code: z.string(),
      needed: z.boolean(),
      faults: FaultList,
      files: z.array(AttachedPaper),
    }),
  ),
  asked: Asked.nullable(),
  fee: FeeInWords.nullable(),
  ready: z.boolean(),
})

/** A draft or correction of the actor's, to go on with. */
export const getDraft = query({
  name: 'applications.draft',
  summary: 'Take up an application that is not sent yet, or a correction that is asked',
  permission: 'signed-in',
  input: z.object({
    ulb: z.string().max(60).optional(),
    draft: z.uuid(),
    language: z.enum(['en', 'hi']).optional(),
  }),
  output: DraftView,
  api: { method: 'get', path: '/applications/drafts/{draft}' },
  async run({ actor, input, tx, now }) {
    const filing = await getFiling(tx, actor, input.draft)
    const { definition, content, application } = filing
    const context = await formContext(actor.tenantId, now, input.language ?? actor.language)
    const papers = await papersOfDraft(tx, actor.tenantId, filing.id)
    const { answers, faults } = checkFiling(filing, papers, context)
    const sections = sectionsOf(filing, context)
    const fee = await feeOfDraft(tx, actor, { definition, answers: content.answers, context })
    return {
      draft: filing.id,
      kind: filing.kind,
      application: application?.id ?? null,
      service: definition.code,
      savedAt: filing.savedAt,
      expiresAt: filing.expiresAt,
      ...content,
      sections,
      papers: askedPapers(filing, { answers, attached: papers }, context).map(
        ({ code, needed }) => ({
          code,
          needed,
          faults: faults[`papers.${code}`] ?? [],
          files: papers
            .filter((paper) => paper.code === code)
            .map((paper) => ({ ...paper, url: urlOf(paper, actor, now) })),
        }),
      ),
      asked: application && (await askedNow(tx, definition, application)),
      fee: fee ?? null,
      ready: Object.keys(faults).length === 0 && sections.every(({ state }) => state === 'done'),
    }
  },
})

/** Papers that are asked; ones attached before an answer changed are shown too, so that they can be taken away. */
function askedPapers(
  { kind, definition, papers }: Filing,
  { answers, attached }: { answers: Filing['content']['answers']; attached: readonly Paper[] },
  context: FormContext,
) {
  if (kind === 'correction') return papers.map(({ code }) => ({ code, needed: true }))
  const asked = papersAsked(definition, answers, context)
  return papers.flatMap(({ code }) => {
    const found = asked.find(({ paper }) => paper.code === code)
    const isThere = attached.some((paper) => paper.code === code)
    return found || isThere ? [{ code, needed: found?.needed ?? false }] : []
  })
}

const urlOf = ({ fileId }: Paper, { tenantId, personId }: Actor, now: Date) =>
  fileUrl(
    { tenant: tenantId, fileId, disposition: 'inline', ...(personId && { person: personId }) },
    now,
  )

function sectionsOf(filing: Filing, context: FormContext) {
  const { sections, content, doneSections, kind } = filing
  return shownSections({ sections }, content.answers, context).map((section) => {
    const { code } = section
    const faults = faultsOfSection(section, content, context)
    const isDone = doneSections.includes(code) && Object.keys(faults).length === 0
    const isBegun = doneSections.includes(code) || (kind === 'draft' && code in content.answers)
    const state: 'done' | 'begun' | 'todo' = isDone ? 'done' : isBegun ? 'begun' : 'todo'
    return { code, state, members: memberCount(section, content), faults }
  })
}
