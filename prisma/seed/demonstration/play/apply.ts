import { dayAt } from '@/lib/platform/dates/dates'
import { applicant } from '../forms/applicant'
import { dogForm } from '../forms/dog-form'
import { tradeForm } from '../forms/trade-form'
import type { Story } from '../stories/story'
import { applyOnline } from './apply-online'
import type { Town } from './town'

/** Somebody applies, on-line or at the counter. Gives the file's id; undefined for a draft. */
export async function apply(
  town: Town,
  story: Story,
  { seed, sentAt }: { seed: number; sentAt: Date },
): Promise<string | undefined> {
  const who = { ...applicant(story.person ?? seed), seed }
  const form = story.service === 'dog-licence' ? dogForm : tradeForm
  const answers = form(town.ulb, who, dayAt(sentAt))
  return applyOnline(town, story, { who, answers, sentAt })
}
