import type { Field } from './definition'
import type { FormContext } from './forms'
import { optionsOf } from './options-of'
import { plainText } from './plain-text'
import { takeAddress } from './take-address'
import { takeDay } from './take-day'
import { takeLocation } from './take-location'
import { takeMoney, takeNumber } from './take-number'
import { takeEmail, takeMobile, takeText } from './take-text'
import { untouched, wrong, type Taken } from './taken'

/** What came of a raw answer, posted or JSON, beside the others of its group. Never throws on any input. */
export function takeAnswer(
  field: Field,
  raw: unknown,
  group: Readonly<Record<string, unknown>>,
  context: FormContext,
): Taken {
  switch (field.type) {
    case 'text':
    case 'long-text':
      return takeText(field, raw, context.language)
    case 'number':
      return takeNumber(field, raw)
    case 'money':
      return takeMoney(field, raw)
    case 'day':
      return takeDay(raw)
    case 'mobile':
      return takeMobile(raw)
    case 'email':
      return takeEmail(raw)
    case 'choice':
      return takeChoice(field, raw, group, context)
    case 'yes-no':
      return takeYesNo(raw)
    case 'address':
      return takeAddress(raw, context.wards)
    case 'location':
      return takeLocation(raw)
    case 'computed':
      return untouched
  }
}

function takeChoice(
  field: Field,
  raw: unknown,
  group: Readonly<Record<string, unknown>>,
  { masters }: FormContext,
): Taken {
  const code = plainText(raw)
  if (code === '') return untouched
  return optionsOf(field, masters, group).some((option) => option.code === code)
    ? { answer: code }
    : wrong('not-an-option')
}

const truths: Readonly<Record<string, boolean>> = { yes: true, true: true, no: false, false: false }

function takeYesNo(raw: unknown): Taken {
  if (typeof raw === 'boolean') return { answer: raw }
  const text = plainText(raw).toLowerCase()
  if (text === '') return untouched
  return Object.hasOwn(truths, text) ? { answer: truths[text] === true } : wrong('not-an-option')
}
