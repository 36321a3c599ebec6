import { maskEmail } from '@/lib/platform/encryption/email'
import { maskMobile } from '@/lib/platform/encryption/mobile'
import { amount } from '@/lib/platform/language/amounts'
import { dayWords } from '@/lib/platform/language/days'
import { languages, type Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { rupees } from '@/lib/platform/money/money'
import { addressWords } from './address-words'
import type { Answer, Field } from './definition'
import type { FormContext } from './forms'
import { optionOf } from './options-of'
import { isParts } from './parts'
import { isSealed } from './sealed'

/** An answer as people read it; '' when there is none. */
export function valueWords(
  field: Field,
  answer: Answer | undefined,
  context: FormContext,
  unmask = false,
): string {
  if (answer === undefined || answer === null || answer === '') return ''
  if (isSealed(answer)) return answer.masked
  if (field.sensitive && !unmask) return maskedWords(field, answer)
  const { language } = context
  if (typeof answer === 'boolean') return translator(language, 'common')(answer ? 'yes' : 'no')
  if (isParts(answer)) return partsWords(field, answer, context)
  switch (field.type) {
    case 'choice':
      return optionOf(field, context.masters, answer)?.name[language] ?? String(answer)
    case 'money':
      return amount(rupees(answer), language)
    case 'day':
      return dayWords(String(answer), language)
    default:
      return typeof answer === 'number' ? numberWords(answer, field, language) : answer
  }
}

/** As much of a sensitive answer as its owner needs to know it again. */
export function maskedWords({ type }: Pick<Field, 'type'>, answer: Answer): string {
  const text = typeof answer === 'string' || typeof answer === 'number' ? String(answer) : ''
  if (type === 'mobile') return maskMobile(text)
  if (type === 'email') return maskEmail(text)
  return `xxxxxx${text.length > 8 ? text.slice(-4) : ''}`
}

function partsWords(
  { type }: Field,
  parts: Readonly<Record<string, unknown>>,
  context: FormContext,
): string {
  if (type === 'address') return addressWords(parts, context)
  if (type === 'location') return `${String(parts['latitude'])}, ${String(parts['longitude'])}`
  const words = parts[context.language]
  return typeof words === 'string' ? words : ''
}

const numberWords = (number: number, { unit }: Field, language: Language) => {
  const figures = new Intl.NumberFormat(languages[language].locale, {
    maximumFractionDigits: 4,
  }).format(number)
  return unit ? `${figures} ${unit[language]}` : figures
}
