import { z } from 'zod'
import type { Actor } from '../access/actor'
import { formContext } from '../forms/form-context'
import { textsOf } from '../forms/texts-of'
import type { Answers } from '../forms/definition'
import { checkAnswers } from '../forms/check-answers'
import { uploads } from '../files/examining/prepare-uploads'
import { PostedFile } from '../files/posted-file'
import { InvalidInput } from '../operations/errors'
import { operation } from '../operations/operation'
import { largestBody } from '../posted/bounds'
import { Mobile } from '../identity/mobile'
import { keepFiles } from './attach-paper'
import { beginDraft } from './begin-draft'
import { counterService } from './counter-service'
import { getFiling, saveFiling } from './filing'
import { fillAll } from './save-whole'
import { sendDraft } from './send-draft'
import { personServed } from './start-walk-in'
import { Boxes, Lodged, lodgedOf } from './submit-draft'

/** Lodges an application at the counter in one go: the person, the answers and the papers together. */
export const serveWalkIn = operation({
  name: 'applications.serve-walk-in',
  summary: 'Lodge an application at the counter in one go',
  permission: 'counter',
  input: z.object({
    service: z.string().max(60),
    mobile: Mobile,
    name: z.string().trim().max(100).default(''),
    language: z.enum(['en', 'hi']).default('hi'),
    answers: z.record(z.string(), z.unknown()).describe('All answers, by section and field'),
    papers: z
      .array(z.object({ paper: z.string().max(60), files: z.array(PostedFile).min(1).max(20) }))
      .default([]),
    ...Boxes,
  }),
  output: Lodged,
  api: { method: 'post', path: '/counter/applications', body: largestBody.upload },
  prepare: { ...uploads, admit: ({ actor, input, now }) => checked(actor, input, now) },
  async run({ actor, input, tx, now, about }) {
    const { definition, context, answers } = await checked(actor, input, now)

    const person = await personServed(tx, actor, input)
    const draft = await beginDraft(tx, { definition, person, actor, channel: 'COUNTER', now })
    const filing = {
      ...(await getFiling(tx, actor, draft.id)),
      content: { answers: {}, texts: {} },
    }
    await saveFiling(
      tx,
      actor,
      filing,
      fillAll(filing, textsOfAll(definition, answers), context),
      now,
    )
    for (const { paper, files } of input.papers) {
      const kept = await keepFiles(tx, actor, { filing, paper, files }, now)
      if (kept.faults.length > 0) throw new InvalidInput({ [`papers.${paper}`]: kept.faults })
    }
    const file = await sendDraft(tx, actor, draft, now)
    about(file.id, {
      number: file.number,
      version: file.serviceVersion,
      declaration: true,
      consent: true,
    })
    return lodgedOf(file)
  },
})

/** The service and the answers. Throws InvalidInput for those that cannot be. */
async function checked(
  actor: Actor,
  { service, answers: given }: { service: string; answers: Record<string, unknown> },
  now: Date,
) {
  const definition = counterService(actor, service)
  const context = await formContext(actor.tenantId, now, actor.language)
  const { answers, faults } = checkAnswers(definition, given, context)
  if (Object.keys(faults).length > 0) throw new InvalidInput(faults)
  return { definition, context, answers }
}

const textsOfAll = (
  { sections }: ReturnType<typeof counterService>,
  answers: Answers,
): Record<string, string> =>
  Object.assign({}, ...sections.map((section) => textsOf(section, answers[section.code])))
