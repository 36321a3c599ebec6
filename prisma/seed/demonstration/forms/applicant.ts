import type { LocalText } from '@/lib/platform/language/language'
import { inventedMobile, inventedPerson, type InventedPerson } from '../../reference/invented-names'

/** Somebody who applies: half of those who use Palika in Hindi write in Devanagari. */
export interface Applicant extends Omit<InventedPerson, 'name'> {
  seed: number
  name: string
  mobile: string
  language: 'en' | 'hi'
  /** A text as this person writes it. */
  writes: (text: LocalText) => string
}

export function applicant(seed: number): Applicant {
  const { name, ...person } = inventedPerson(seed)
  const language = seed % 3 === 0 ? 'en' : 'hi'
  const writes = (text: LocalText) => (language === 'hi' && seed % 2 === 0 ? text.hi : text.en)
  return { ...person, seed, name: writes(name), mobile: inventedMobile(seed), language, writes }
}
