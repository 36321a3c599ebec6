import { clock } from '@/lib/infra/clock/clock'
import { attachPaper } from '@/lib/platform/applications/attach-paper'
import { getService } from '@/lib/platform/applications/catalogue'
import { saveSection } from '@/lib/platform/applications/save-section'
import { startDraft } from '@/lib/platform/applications/start-draft'
import { submitDraft } from '@/lib/platform/applications/submit-draft'
import { formContext } from '@/lib/platform/forms/form-context'
import { papersNeeded } from '@/lib/platform/forms/papers'
import { specimenOf } from '../forms/papers'
import type { Story } from '../stories/story'
import type { Applying } from './filed'
import { minutesBefore } from './moments'
import type { Town } from './town'

/** A citizen fills in the form a section at a time and sends it at `sentAt`, or leaves it as a draft. */
export async function applyOnline(
  town: Town,
  story: Story,
  { who, answers, sentAt }: Applying,
): Promise<string | undefined> {
  const ulb = town.tenantId
  const citizen = await town.citizen(who)
  const definition = getService(story.service)
  const { draft } = await clock.at(minutesBefore(sentAt, 30), () =>
    startDraft(citizen, { ulb, service: story.service }),
  )
  const sections = definition.sections.slice(0, story.draft)
  for (const [at, { code: section }] of sections.entries()) {
    await clock.at(minutesBefore(sentAt, 28 - 3 * at), () =>
      saveSection(citizen, { ulb, draft, section, answers: answers[section] ?? {} }),
    )
  }
  if (story.draft !== undefined) return undefined

  const context = await formContext(ulb, sentAt, who.language)
  for (const paper of papersNeeded(definition, answers, context)) {
    const file = await specimenOf(paper, who.seed)
    await clock.at(minutesBefore(sentAt, 5), () =>
      attachPaper(citizen, { ulb, draft, paper: paper.code, files: [file] }),
    )
  }
  const sent = await clock.at(sentAt, () =>
    submitDraft(citizen, { ulb, draft, declaration: true, consent: true }),
  )
  return sent.application
}
