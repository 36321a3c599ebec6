import { normaliseEmail } from '@/lib/platform/encryption/email'
import { normaliseMobile } from '@/lib/platform/encryption/mobile'
import { latinDigits } from '@/lib/platform/language/digits'
import type { Language } from '@/lib/platform/language/language'
import type { Field } from './definition'
import { plainText } from './plain-text'
import { unprintable } from './printable'
import { untouched, wrong, type Taken } from './taken'

/** The most characters a text may have when its field says nothing. */
export const longest = { text: 200, 'long-text': 2000 }

/** A text of the right length and form, in letters that papers can print. */
export function takeText(field: Field, raw: unknown, language: Language): Taken {
  const many = field.type === 'long-text'
  const typed = plainText(raw, many ? 'many' : 'one')
  if (typed === '') return untouched

  // What has a form of its own is a number or a code, whose digits may be of any script.
  const text = field.pattern ? latinDigits(typed) : typed
  const { minLength = 0, maxLength = longest[many ? 'long-text' : 'text'], pattern } = field
  const length = [...text].length
  if (length < minLength) return wrong('too-short', { min: minLength })
  if (length > maxLength) return wrong('too-long', { max: maxLength })
  if (pattern && !new RegExp(`^(?:${pattern.matches})$`, 'u').test(text)) {
    return wrong('says', { text: pattern.says[language] })
  }
  const letters = unprintable(text)
  if (letters.length > 0) return wrong('not-printable', { letters: letters.join(' ') })
  return { answer: text }
}

/** Ten digits of an Indian mobile. */
export function takeMobile(raw: unknown): Taken {
  const text = plainText(raw)
  if (text === '') return untouched
  const mobile = normaliseMobile(text)
  return mobile === undefined ? wrong('not-a-mobile') : { answer: mobile }
}

const mailbox = /^[^\s@"<>(),;:\\[\]]+@[^\s@.]+(\.[^\s@.]+)+$/u

/** An e-mail address in lower case. */
export function takeEmail(raw: unknown): Taken {
  const text = normaliseEmail(plainText(raw))
  if (text === '') return untouched
  return mailbox.test(text) && text.length <= 254 ? { answer: text } : wrong('not-an-email')
}
