import { clock } from '@/lib/infra/clock/clock'
import { escalateComplaints } from '@/lib/services/grievances/escalation/escalate-complaints'
import { refreshTally } from '@/lib/services/grievances/tally/refresh-tally'
import { applicant } from '../forms/applicant'
import type { LiveUlb } from '../live-ulbs'
import { beginningOf, later, type Told } from '../play/moments'
import { openTown } from '../play/open-town'
import type { Town } from '../play/town'
import type { Employee } from '../put-employees'
import type { ComplaintStory } from './complaint-story'
import { endedStories } from './ended-stories'
import { everydayStories } from './everyday-stories'
import { happen, neighboursOf, type Reported } from './happen'
import { openStories } from './open-stories'
import { nextTo, somewhere, type Placed } from './placed'
import { report } from './report'

/** Something that happens at its moment. */
type Event = { at: Date; happen: () => Promise<unknown> }

/** What the stories know of each other: where one is, and the id it got, by its name. */
type Known = Map<string, { place: Placed; id?: string }>

type Staged = { town: Town; known: Known; inPost: (post: string) => string }

/** Plays the complaints of a ULB in the order of time, as far as now, and counts them. */
export async function playComplaints(
  ulb: LiveUlb,
  staff: readonly Employee[],
  now: Date,
): Promise<void> {
  const rounds = tellings(ulb).map((round, at) =>
    round.map((story, place) => ({ story, seed: ulb.number * 1_000 + 500 + at * 80 + place })),
  )
  const town = await openTown(ulb, { staff, expected: rounds.flat().flatMap(comingTo), now })
  const inPost = (post: string) => personIn(staff, ulb, post)
  const events = rounds.flatMap((round) => {
    const staged = { town, known: new Map(), inPost }
    return round.flatMap(({ story, seed }) => eventsOf(staged, story, seed))
  })
  const past = [...events, ...escalations(town)]
    .filter(({ at }) => at <= now)
    .sort((a, b) => a.at.getTime() - b.at.getTime())
  for (const one of past) await one.happen()
  await refreshTally(town.tenantId, now)
}

type ToldOf = { story: ComplaintStory; seed: number }

/** Who signs in for a story: whoever reports on the site, and the neighbours who join them. */
const comingTo = ({ story, seed }: ToldOf) => [
  ...(['citizen', 'program'].includes(story.by) ? [applicant(story.person ?? seed)] : []),
  ...story.moves.flatMap((move) => (move.do === 'follow' ? neighboursOf(seed, move.people) : [])),
]

/** Every ULB has all of them; a large one tells the first again, of other people and places. */
function tellings({ size }: LiveUlb): ComplaintStory[][] {
  const again = Math.max(0, Math.round(openStories.length * (size - 1)))
  const anew = openStories.slice(0, again).map(({ person: _, ...story }) => story)
  return [[...openStories, ...endedStories, ...everydayStories], anew]
}

function eventsOf({ town, known, inPost }: Staged, story: ComplaintStory, seed: number): Event[] {
  const who = { ...applicant(story.person ?? seed), seed }
  const reportedAt = beginningOf(story, town.now, seed, town.calendar)
  const beside = story.at ? known.get(story.at)?.place : undefined
  const place = beside ? nextTo(beside, seed) : somewhere(town.ulb, seed, who.writes)
  const own: { place: Placed; id?: string } = { place }
  if (story.called) known.set(story.called, own)
  const called = (name: string) => known.get(name)?.id ?? ''

  const begins = async () => {
    own.id = await report(town, { story, who, place, at: reportedAt })
  }
  const events: Event[] = [{ at: reportedAt, happen: begins }]
  let last = reportedAt
  for (const move of story.moves) {
    const at = (last = later(last, move.after, town.calendar))
    const reported = (): Reported => ({ id: own.id ?? '', who, called, inPost })
    events.push({ at, happen: () => happen(town, move, reported(), at) })
  }
  return events
}

/** The office looks what is late every other day of the last weeks, as the worker does each minute. */
const escalations = (town: Town): Event[] =>
  [56, 42, 28, 14, 0].map((stands) => {
    const quiet: Told = { stands, moves: [] }
    const at = beginningOf(quiet, town.now, 0, town.calendar)
    const look = () => escalateComplaints({ by: 'system' }, { ulb: town.tenantId })
    return { at, happen: () => clock.at(at, look) }
  })

function personIn(staff: readonly Employee[], ulb: LiveUlb, post: string): string {
  const found = staff.find((one) => one.tenantId === ulb.tenantId && one.post === post)
  if (!found) throw new Error(`Nobody is ${post} in ${ulb.slug}`)
  return found.personId
}
