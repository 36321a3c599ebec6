import { z } from 'zod'
import { Day } from '../dates/dates'
import type { Field, Section } from './definition'
import { longest } from './take-text'

type Asked = { readonly sections: readonly Section[] }

/** The answers of a service as JSON, with titles for the API's description; the rules are `checkAnswers`'s. */
export const inputSchema = ({ sections }: Asked) =>
  z
    .strictObject(
      Object.fromEntries(sections.map((section) => [section.code, schemaOfPlace(section)])),
    )
    .meta({ description: 'Answers by section, then by field.' })

const schemaOfPlace = (section: Section) =>
  section.showWhen === undefined ? sectionSchema(section) : sectionSchema(section).optional()

/** The answers of one section as JSON. */
function sectionSchema({ title, hint, repeat, fields }: Section) {
  const asked = fields.filter(({ type }) => type !== 'computed')
  const group = z.object(Object.fromEntries(asked.map((field) => [field.code, fieldSchema(field)])))
  const meta = { title: title.en, ...(hint ? { description: hint.en } : {}) }
  return repeat ? z.array(group).min(repeat.min).max(repeat.max).meta(meta) : group.meta(meta)
}

/** One answer as JSON; optional when a rule or the field says so. */
export function fieldSchema(field: Field): z.ZodType {
  const { label, hint, unit, showWhen, required } = field
  const always = showWhen === undefined && (required ?? field.type !== 'location') === true
  const about = [hint?.en, unit && `In ${unit.en}.`, rulesOf(field)].filter(Boolean).join(' ')
  const schema = typeSchema(field).meta({
    title: label.en,
    ...(about ? { description: about } : {}),
  })
  return always ? schema : schema.optional()
}

const rulesOf = ({ master, showWhen }: Field) =>
  [master && `A code of the list ${master.list}.`, showWhen && `Only when ${showWhen}.`]
    .filter(Boolean)
    .join(' ')

function typeSchema(field: Field): z.ZodType {
  const { type, min, max, minLength, maxLength, pattern, options } = field
  switch (type) {
    case 'text':
    case 'long-text': {
      const text = z
        .string()
        .min(minLength ?? 0)
        .max(maxLength ?? longest[type])
      return pattern ? text.regex(new RegExp(`^(?:${pattern.matches})$`, 'u')) : text
    }
    case 'number':
      return z
        .number()
        .min(min ?? -1e12)
        .max(max ?? 1e12)
    case 'money':
      return z
        .string()
        .regex(/^-?\d+(\.\d{1,2})?$/)
        .meta({ examples: ['1500.50'] })
    case 'day':
      return Day
    case 'mobile':
      return z.string().regex(/^[6-9]\d{9}$/)
    case 'email':
      return z.email()
    case 'choice':
      return options ? z.enum(options.map(({ code }) => code)) : z.string()
    case 'yes-no':
      return z.boolean()
    case 'address':
      return address
    case 'location':
      return location
    case 'computed':
      return z.unknown()
  }
}

const part = z.string().max(100).optional()
const address = z.object({
  ward: z.string().optional().meta({ description: 'Id of a ward of the ULB.' }),
  locality: z.string().optional().meta({ description: 'Id of a locality of the ward.' }),
  door: part,
  street: part,
  landmark: part,
  pin: z
    .string()
    .regex(/^[1-9]\d{5}$/)
    .optional(),
})
const location = z.object({
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
  accuracy: z.number().min(0).optional().meta({ description: 'Metres.' }),
})
