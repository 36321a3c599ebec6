import { z } from 'zod'

/** A sentence in every language of the state. */
export const Words = z.strictObject({ en: z.string().min(1), hi: z.string().min(1) })
export type Words = z.infer<typeof Words>

/** A CEL expression; what it may mention is said where it is used. */
export const Rule = z.string().min(1)

const code = z.string().regex(/^[a-z][a-zA-Z0-9-]*$/)

/** Options from a master list. `where` keeps those whose data has the value of another field of the same group. */
const MasterChoice = z.strictObject({
  list: code,
  where: z.record(z.string(), code).optional(),
})

/**
 * One question. Rules see `answers`; `item`, the group the field stands in; `chosen`, by field the data of the
 * master values picked in that group (`chosen.type.uom`); and `today`. Money is decimal text: `double(item.rent)`.
 */
export const Field = z.strictObject({
  code,
  type: z.enum([
    'text',
    'long-text',
    'number',
    'money',
    'day',
    'mobile',
    'email',
    'choice',
    'yes-no',
    'address',
    'location',
    'computed',
  ]),
  label: Words,
  hint: Words.optional(),
  /** true, or a rule. Absent: true, but for computed fields and locations. */
  required: z.union([z.boolean(), Rule]).optional(),
  showWhen: Rule.optional(),
  options: z.array(z.strictObject({ code: z.string(), label: Words })).optional(),
  master: MasterChoice.optional(),
  /** Absent: radios up to 6 options, select up to 15, search beyond. */
  appearance: z.enum(['radio', 'select', 'search']).optional(),
  minLength: z.number().int().optional(),
  maxLength: z.number().int().optional(),
  /** A regular expression the whole text must match, and the words that say how. */
  pattern: z.strictObject({ matches: z.string(), says: Words }).optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  decimals: z.number().int().min(0).max(4).optional(),
  unit: Words.optional(),
  notBefore: Rule.optional(),
  notAfter: Rule.optional(),
  compute: Rule.optional(),
  /** Encrypted at rest, masked on screen. */
  sensitive: z.boolean().optional(),
  searchable: z.boolean().optional(),
  prefill: z.enum(['person.name', 'person.mobile']).optional(),
})
export type Field = z.infer<typeof Field>

/** A rule over several answers and what to say when it is broken; `field` is where to say it. */
export const Check = z.strictObject({ rule: Rule, says: Words, field: code.optional() })
export type Check = z.infer<typeof Check>

/** One page of questions; with `repeat`, a list of the same questions. */
export const Section = z.strictObject({
  code,
  title: Words,
  hint: Words.optional(),
  showWhen: Rule.optional(),
  repeat: z
    .strictObject({
      min: z.number().int().min(0),
      max: z.number().int().max(50),
      item: Words,
      titleField: code.optional(),
    })
    .optional(),
  fields: z.array(Field).min(1),
  checks: z.array(Check).optional(),
})
export type Section = z.infer<typeof Section>

/** A paper to attach: photographs, or the pages of a PDF. */
export const PaperSpec = z.strictObject({
  code: z.string(),
  name: Words,
  hint: Words.optional(),
  required: z.union([z.boolean(), Rule]),
  accepts: z.array(z.enum(['image', 'pdf'])).min(1),
  maxFiles: z.number().int().min(1).max(20),
})
export type PaperSpec = z.infer<typeof PaperSpec>

/** An answer as it is stored: text, number, truth, or the parts of an address or a location. */
export type Answer = string | number | boolean | null | { [part: string]: Answer }
/** The answers of one section: a group, or the list of a repeatable section. */
export type SectionAnswers = { [field: string]: Answer } | { [field: string]: Answer }[]
/** Everything that was answered, by section. */
export type Answers = { [section: string]: SectionAnswers }
