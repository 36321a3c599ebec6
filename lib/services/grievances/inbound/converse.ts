import type { Tenant } from '@/lib/platform/tenancy/tenancy'
import type { ComplaintType } from '../complaint-types'
import { findPlace } from '../finding/find-place'
import { findTypes } from '../finding/find-types'
import { sureType } from '../finding/sure-type'
import { longest, type Facts } from './facts'
import type { Heard, Known } from './heard'
import { takeAnswer } from './take-answer'

/** What is asked next: the choices of a question, by their codes. */
export type Asked =
  | { ask: 'town' }
  | { ask: 'place' }
  | { ask: 'what' }
  | { ask: 'type'; types: readonly ComplaintType[] }
  | { ask: 'answer'; question: ComplaintType['questions'][number] }

/** Takes in what was said: the facts after it, and what to ask; nothing when they are enough for a complaint. */
export async function converse(
  before: Facts,
  heard: Heard,
  towns: readonly Tenant[],
  knownAt: (ulb: string) => Promise<Known>,
): Promise<{ facts: Facts; next: Asked | undefined }> {
  const facts = begin(before, heard)
  facts.ulb ??= townNamed(towns, heard.text)
  if (!facts.ulb) return asking(facts, { ask: 'town' })
  const known = await knownAt(facts.ulb)
  if (before.asked && before.asked !== 'town') takeAnswer(facts, heard, known)
  infer(facts, known)
  return asking(facts, missing(facts, known))
}

/** Asks again for what was asked, in the language of now. */
export async function askAgain(
  facts: Facts,
  knownAt: (ulb: string) => Promise<Known>,
): Promise<Asked | undefined> {
  if (!facts.asked) return undefined
  return facts.ulb ? missing(facts, await knownAt(facts.ulb)) : { ask: 'town' }
}

function begin(before: Facts, { text, location }: Heard): Facts {
  const { name, ...point } = location ?? {}
  const facts = { ...before, ...point }
  if (name && !facts.landmark) facts.landmark = name
  // Whatever is said before anything was asked is about what is wrong.
  if (!before.asked) facts.said = `${before.said}\n${text}`.trim().slice(0, longest)
  return facts
}

const townNamed = (towns: readonly Tenant[], text: string): string | undefined =>
  findPlace(
    towns.map(({ id, name }) => ({ id, name, localities: [] })),
    text,
  )?.ward

/** Reads the kind and the place out of what was said, where it tells them. */
function infer(facts: Facts, { types, wards }: Known): void {
  facts.type ??= sureType(types, facts.said)?.code
  if (!isPlaced(facts)) Object.assign(facts, findPlace(wards, facts.said))
}

function missing(facts: Facts, { types }: Known): Asked | undefined {
  const type = types.find(({ code }) => code === facts.type)
  if (!type) {
    const found = findTypes(types, facts.said).slice(0, 6)
    return found.length > 0 ? { ask: 'type', types: found } : { ask: 'what' }
  }
  if (!isPlaced(facts)) return { ask: 'place' }
  const question = type.questions.find(
    ({ code, required }) => required && facts.answers[code] === undefined,
  )
  return question && { ask: 'answer', question }
}

const isPlaced = ({ ward, latitude, landmark }: Facts) =>
  ward !== undefined || latitude !== undefined || landmark !== ''

function asking(facts: Facts, next: Asked | undefined) {
  const asked = next && nameOf(next)
  const misses = asked === facts.asked ? facts.misses + 1 : 0
  return { facts: { ...facts, asked, misses, offered: offeredIn(next) }, next }
}

function nameOf(next: Asked): string {
  if (next.ask === 'answer') return `answer:${next.question.code}`
  return next.ask === 'what' ? 'type' : next.ask
}

function offeredIn(next: Asked | undefined): string[] {
  if (next?.ask === 'type') return next.types.map(({ code }) => code)
  if (next?.ask !== 'answer') return []
  const { type, options = [] } = next.question
  return type === 'yes-no' ? ['true', 'false'] : options.map(({ code }) => code)
}
