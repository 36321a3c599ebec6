import type { ComplaintType } from '../complaint-types'
import { findPlace } from '../finding/find-place'
import { findTypes } from '../finding/find-types'
import { sureType } from '../finding/sure-type'
import { choiceIn, plainDigits } from './choice'
import { longest, type Facts } from './facts'
import type { Heard, Known } from './heard'

/** The kind a complaint is when nobody can tell which it is. */
const unsure = 'Others'

/** Puts the answer to what was asked into the facts; what is not understood leaves them as they were. */
export function takeAnswer(facts: Facts, heard: Heard, known: Known): void {
  const question = facts.asked?.startsWith('answer:') && facts.asked.slice('answer:'.length)
  if (facts.asked === 'type') takeType(facts, heard, known)
  else if (facts.asked === 'place') takePlace(facts, heard.text, known)
  else if (question) takeQuestion(facts, heard, question, known)
}

function takeType(facts: Facts, heard: Heard, { types }: Known): void {
  const { text } = heard
  const labels = facts.offered.map((code) => labelsOf(types.find((one) => one.code === code)?.name))
  const picked = choiceIn(heard, facts.offered, labels)
  if (picked !== undefined) facts.type = facts.offered[picked]
  else {
    facts.said = `${facts.said}\n${text}`.trim().slice(0, longest)
    facts.type = sureType(types, text)?.code
    // Asked three times in vain: an officer will see what it is.
    if (!facts.type && facts.misses >= 2)
      facts.type = types.find(({ code }) => code === unsure)?.code
  }
}

const labelsOf = (name: { en: string; hi: string } | undefined) => (name ? [name.en, name.hi] : [])

function takePlace(facts: Facts, text: string, { wards }: Known): void {
  const found = findPlace(wards, text)
  const landmark = text.trim().slice(0, 200)
  if (found) Object.assign(facts, found, { landmark })
  // Asked twice in vain: an officer will find it by these words.
  else if (facts.misses >= 1) facts.landmark = landmark
}

function takeQuestion(facts: Facts, heard: Heard, code: string, { types }: Known): void {
  const type = types.find((one) => one.code === facts.type)
  const question = type?.questions.find((one) => one.code === code)
  const answer = question && answerTo(question, heard, facts.offered)
  if (answer !== undefined) facts.answers = { ...facts.answers, [code]: answer }
}

function answerTo(
  { type, options = [] }: ComplaintType['questions'][number],
  heard: Heard,
  offered: readonly string[],
): string | number | undefined {
  const { text } = heard
  if (type === 'text') return text.trim().slice(0, 500) || undefined
  if (type === 'number') return numberIn(text)
  const yesNo = type === 'yes-no'
  const labels = yesNo ? yesAndNo : options.map(({ label }) => labelsOf(label))
  const picked = choiceIn(heard, offered, labels)
  if (picked !== undefined) return offered[picked]
  if (yesNo) return undefined
  const named = options.map(({ code, label: name }) => ({
    code,
    name,
    synonyms: { en: [], hi: [] },
  }))
  return findTypes(named, text)[0]?.code
}

const yesAndNo = [
  ['yes', 'y', 'ha', 'haan', 'han', 'हाँ', 'हां', 'जी', 'जी हाँ', 'जी हां'],
  ['no', 'n', 'nahi', 'nahin', 'नहीं', 'नही', 'जी नहीं', 'ना'],
]

function numberIn(text: string): number | undefined {
  const found = /-?\d+(\.\d+)?/.exec(plainDigits(text))?.[0]
  return found === undefined ? undefined : Number(found)
}
