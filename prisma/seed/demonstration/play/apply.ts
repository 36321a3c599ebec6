import { dayAt } from '@/lib/platform/dates/dates'
import { applicant } from '../forms/applicant'
import { formFor } from '../forms/forms'
import type { Story } from '../stories/story'
import { applyAtCounter } from './apply-at-counter'
import { applyOnline } from './apply-online'
import type { Filed } from './filed'
import type { Town } from './town'

/** Somebody applies, on-line or at the counter. Gives the file; undefined for a draft. */
export async function apply(
  town: Town,
  story: Story,
  { seed, sentAt }: { seed: number; sentAt: Date },
): Promise<Filed | undefined> {
  const who = { ...applicant(story.person ?? seed), seed }
  const answers = formFor(story.service)(town.ulb, who, dayAt(sentAt))
  const send = story.channel === 'COUNTER' ? applyAtCounter : applyOnline
  const id = await send(town, story, { who, answers, sentAt })
  return id === undefined ? undefined : { id, who, answers }
}
