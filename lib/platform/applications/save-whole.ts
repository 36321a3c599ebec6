import { z } from 'zod'
import { formContext } from '../forms/form-context'
import type { Faults, FormContext, Texts } from '../forms/forms'
import { shownSections } from '../forms/shown'
import { operation } from '../operations/operation'
import type { DraftContent } from './draft-content'
import { fillSection, memberCount, removeMember } from './fill-section'
import { openFiling, saveFiling, type Filing } from './filing'
import { FaultsByName, PostedTexts } from './posted-texts'

/** Saves every section of a draft or correction at once, as the counter's one page posts them. */
export const saveWhole = operation({
  name: 'applications.save-whole',
  summary: 'Save all sections of an application that is not sent yet',
  permission: 'signed-in',
  input: z.object({
    ulb: z.string().max(60).optional(),
    draft: z.uuid(),
    texts: PostedTexts.describe('What a form posted, by wire name'),
    change: z
      .string()
      .regex(/^(add:[\w-]+|(edit|remove):[\w-]+\.\d{1,2})$/)
      .optional()
      .describe('What a button did to a list: `add:owners`, `remove:owners.1`'),
  }),
  output: z.object({
    draft: z.uuid(),
    faults: FaultsByName,
    open: z.string().optional().describe('The new member: `owners.1`'),
  }),
  api: { method: 'put', path: '/applications/drafts/{draft}' },
  async run({ actor, input, tx, now, about }) {
    const filing = await openFiling(tx, actor, input.draft)
    const context = await formContext(actor.tenantId, now, actor.language)
    const filled = fillAll(filing, input.texts, context)
    const { content, open } = changed(filing, filled.content, input.change)
    await saveFiling(tx, actor, filing, { ...filled, content }, now)
    about(filing.id)
    return { draft: filing.id, faults: filled.faults, ...(open === undefined ? {} : { open }) }
  },
})

/** Fills every section that is asked, each seeing what the ones before it brought about. */
export function fillAll(
  { sections, content: before }: Pick<Filing, 'sections' | 'content'>,
  texts: Texts,
  context: FormContext,
) {
  let content = before
  const faults: Faults = {}
  const doneSections: string[] = []
  for (const section of sections) {
    if (!shownSections({ sections: [section] }, content.answers, context).length) continue
    const filled = fillSection(section, content, texts, context)
    content = filled.content
    Object.assign(faults, filled.faults)
    if (Object.keys(filled.faults).length === 0) doneSections.push(section.code)
  }
  return { content, faults, doneSections }
}

function changed({ sections }: Filing, content: DraftContent, change: string | undefined) {
  const [act, path = ''] = change?.split(':') ?? []
  const [code, number] = path.split('.')
  const section = sections.find((one) => one.code === code)
  if (!section) return { content }
  if (act === 'add') return { content, open: `${code}.${memberCount(section, content)}` }
  return { content: act === 'remove' ? removeMember(section, content, Number(number)) : content }
}
