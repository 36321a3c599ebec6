import { applicant } from '../forms/applicant'
import type { LiveUlb } from '../live-ulbs'
import type { Employee } from '../put-employees'
import { dogStories } from '../stories/dog-stories'
import type { Story } from '../stories/story'
import { tradeStories } from '../stories/trade-stories'
import { apply } from './apply'
import type { Filed } from './filed'
import { make } from './make'
import { beginningOf, later } from './moments'
import { openTown } from './open-town'
import type { Town } from './town'

/** Something that happens at its moment. */
type Event = { at: Date; happen: () => Promise<void> }

/** Plays the stories of a ULB in the order of time, as far as now. */
export async function play(ulb: LiveUlb, staff: readonly Employee[], now: Date): Promise<void> {
  const told = storiesOf(ulb).map((story, at) => ({ story, seed: ulb.number * 1_000 + at + 10 }))
  const expected = told
    .filter(({ story }) => story.channel === 'ONLINE')
    .map(({ story, seed }) => applicant(story.person ?? seed))
  const town = await openTown(ulb, { staff, expected, now })
  const events = told.flatMap(({ story, seed }) => eventsOf(town, story, seed))
  const past = events.filter(({ at }) => at < now).sort((a, b) => a.at.getTime() - b.at.getTime())
  for (const { happen } of past) await happen()
}

/** The stories of a ULB by its size: a large one tells the first again, of other people. */
function storiesOf({ size }: LiveUlb): Story[] {
  const sized = (stories: Story[]) =>
    Array.from({ length: Math.round(stories.length * size) }, (_, at) => {
      const { person, ...story } = stories[at % stories.length] as Story
      return at < stories.length && person !== undefined ? { ...story, person } : story
    })
  return [...sized(tradeStories), ...sized(dogStories)]
}

function eventsOf(town: Town, story: Story, seed: number): Event[] {
  const sentAt = beginningOf(story, town.now, seed, town.calendar)
  const sent: { file?: Filed | undefined } = {}
  const begins = async () => {
    sent.file = await apply(town, story, { seed, sentAt })
  }
  const events: Event[] = [{ at: sentAt, happen: begins }]
  let last = sentAt
  for (const move of story.moves) {
    const at = (last = later(last, move.after, town.calendar))
    const happen = async () => {
      if (sent.file) await make(town, move, sent.file, at)
    }
    events.push({ at, happen })
  }
  return events
}
