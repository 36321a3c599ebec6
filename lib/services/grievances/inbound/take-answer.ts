import type { ComplaintType } from '../complaint-types'
import { findPlace } from '../finding/find-place'
import { findTypes } from '../finding/find-types'
import { sureType } from '../finding/sure-type'
import { longest, type Facts } from './facts'
import type { Heard, Known } from './heard'

/** The kind a complaint is when nobody can tell which it is. */
const unsure = 'Others'

/** Puts the answer to what was asked into the facts; what is not understood leaves them as they were. */
export function takeAnswer(facts: Facts, { text }: Heard, known: Known): void {
  const question = facts.asked?.startsWith('answer:') && facts.asked.slice('answer:'.length)
  if (facts.asked === 'type') takeType(facts, text, known)
  else if (facts.asked === 'place') takePlace(facts, text, known)
  else if (question) takeQuestion(facts, text, question, known)
}

function takeType(facts: Facts, text: string, { types }: Known): void {
  const picked = pick(text, facts.offered)
  if (picked) facts.type = picked
  else {
    facts.said = `${facts.said}\n${text}`.trim().slice(0, longest)
    facts.type = sureType(types, text)?.code
    // Asked three times in vain: an officer will see what it is.
    if (!facts.type && facts.misses >= 2)
      facts.type = types.find(({ code }) => code === unsure)?.code
  }
}

function takePlace(facts: Facts, text: string, { wards }: Known): void {
  const found = findPlace(wards, text)
  const landmark = text.trim().slice(0, 200)
  if (found) Object.assign(facts, found, { landmark })
  // Asked twice in vain: an officer will find it by these words.
  else if (facts.misses >= 1) facts.landmark = landmark
}

function takeQuestion(facts: Facts, text: string, code: string, { types }: Known): void {
  const type = types.find((one) => one.code === facts.type)
  const question = type?.questions.find((one) => one.code === code)
  const answer = question && answerTo(question, text, facts.offered)
  if (answer !== undefined) facts.answers = { ...facts.answers, [code]: answer }
}

function answerTo(
  { type, options = [] }: ComplaintType['questions'][number],
  text: string,
  offered: readonly string[],
): string | number | undefined {
  if (type === 'text') return text.trim().slice(0, 500) || undefined
  if (type === 'number') return numberIn(text)
  const named = options.map(({ code, label: name }) => ({
    code,
    name,
    synonyms: { en: [], hi: [] },
  }))
  return pick(text, offered) ?? findTypes(named, text)[0]?.code
}

/** The code behind the number that an answer is. */
const pick = (text: string, offered: readonly string[]): string | undefined => {
  const number = /^\D*\d+\D*$/.test(digits(text)) ? numberIn(text) : undefined
  return number === undefined ? undefined : offered[number - 1]
}

function numberIn(text: string): number | undefined {
  const found = /-?\d+(\.\d+)?/.exec(digits(text))?.[0]
  return found === undefined ? undefined : Number(found)
}

const digits = (text: string) =>
  text.replace(/[०-९]/g, (digit) => String('०१२३४५६७८९'.indexOf(digit)))
