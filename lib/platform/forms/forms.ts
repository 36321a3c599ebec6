import type { Day } from '@/lib/platform/dates/dates'
import type { Ward } from '@/lib/platform/boundaries/boundaries'
import type { Language } from '@/lib/platform/language/language'
import type { Masters } from '@/lib/platform/masters/masters'
import type { Fault } from '@/lib/platform/operations/errors'
import type { Answer } from './definition'

/*
 * A form from a service definition, without a database and without a browser:
 * read-section    what a form posted → answers and faults          texts-of       the way back
 * check-answers   everything at once, for JSON and at submit       clean-answers  only what was asked
 * shown           which sections and fields are asked              papers         which papers
 * summarise       answers in words                                 title-of-item  what a folded row is called
 * input-schema    the Zod schema of the answers, for the API       seal-answers   encryption of the sensitive ones
 * check-definition  what is wrong with a definition
 */

/** What a form posted, by wire name: `owners.0.mobile`, `premises.address.ward`. */
export type Texts = Readonly<Record<string, string | readonly string[]>>

/** What is wrong, by wire name; a name without a field (`units`) is about the section. */
export type Faults = Record<string, Fault[]>

/** The answers of one group of questions. */
export type Group = { [field: string]: Answer }

/** What answers are checked against and worded in: lists, places, the day, the reader's language. */
export type FormContext = {
  readonly masters: Masters
  readonly wards: readonly Ward[]
  readonly today: Day
  readonly language: Language
}
