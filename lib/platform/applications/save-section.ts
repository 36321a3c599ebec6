import { z } from 'zod'
import type { SectionAnswers } from '../forms/definition'
import { formContext } from '../forms/form-context'
import { textsOf } from '../forms/texts-of'
import { NotFound } from '../operations/errors'
import { operation } from '../operations/operation'
import { afterSave } from './after-save'
import { fillSection, memberCount, removeMember } from './fill-section'
import { openFiling, saveFiling } from './filing'
import { nextPart } from './next-part'
import { FaultsByName, PostedTexts } from './posted-texts'

/** What a button of the form did to a list: `add`, `edit:1`, `remove:1`. */
const Change = z.string().regex(/^(add|(edit|remove):\d{1,2})$/)

const Group = z.record(z.string(), z.json())

/** Saves one section of a draft or correction. What was understood and what was not are both kept; the faults are told. */
export const saveSection = operation({
  name: 'applications.save-section',
  summary: 'Save one section of an application that is not sent yet',
  permission: 'signed-in',
  input: z.object({
    ulb: z.string().max(60).optional(),
    draft: z.uuid(),
    section: z.string().max(60),
    texts: PostedTexts.default({}).describe('What a form posted, by wire name'),
    answers: z
      .union([Group, z.array(Group)])
      .optional()
      .describe('The whole section as JSON, instead of texts'),
    change: Change.optional(),
  }),
  output: z.object({
    draft: z.uuid(),
    section: z.string(),
    faults: FaultsByName,
    done: z.boolean(),
    wrong: z.boolean().describe('Whether faults stand in the way of going on'),
    open: z.int().optional().describe('The member of the list to fill in next'),
    next: z.string().describe('The section after this one, else `papers` or `check`'),
  }),
  api: { method: 'put', path: '/applications/drafts/{draft}/sections/{section}' },
  async run({ actor, input, tx, now, about }) {
    const filing = await openFiling(tx, actor, input.draft)
    const section = filing.sections.find(({ code }) => code === input.section)
    if (!section) throw new NotFound('section')

    const { code } = section
    const whole = input.answers && { ...filing.content.answers, [code]: section.repeat ? [] : {} }
    const before = whole ? { ...filing.content, answers: whole } : filing.content
    const posted = input.answers ? textsOf(section, input.answers as SectionAnswers) : input.texts
    const context = await formContext(actor.tenantId, now, actor.language)
    const { content: filled, faults } = fillSection(section, before, posted, context)
    const removed = /^remove:(\d+)$/.exec(input.change ?? '')?.[1]
    const content = removed === undefined ? filled : removeMember(section, filled, Number(removed))

    const after = afterSave(section, input.change, {
      posted,
      faults,
      members: memberCount(section, content),
    })
    const others = filing.doneSections.filter((done) => done !== code)
    await saveFiling(
      tx,
      actor,
      filing,
      { content, doneSections: after.done ? [...others, code] : others },
      now,
    )
    about(filing.id, { section: code })
    return {
      draft: filing.id,
      section: code,
      faults,
      ...after,
      next: nextPart(filing, content, context, code),
    }
  },
})
