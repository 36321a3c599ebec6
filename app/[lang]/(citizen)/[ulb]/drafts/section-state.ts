import type { Section } from '@/lib/platform/forms/definition'
import type { FormState } from '@/lib/platform/forms/form-state'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { faultSentence } from '@/lib/platform/operations/sentences'
import type { DraftPage } from './draft-page'

type Asked = { section: Section; isWrong: boolean }

/** What the form of a section says at first: nothing, or after a refused save what is wrong. */
export function sectionState(
  { view, language }: DraftPage,
  { section, isWrong }: Asked,
): FormState {
  const faults = view.sections.find(({ code }) => code === section.code)?.faults ?? {}
  return {
    message: isWrong ? translator(language, 'faults')('summary') : '',
    fieldErrors: isWrong ? sentences(faults, language) : {},
    values: {},
  }
}

const sentences = (faults: DraftPage['view']['sections'][number]['faults'], language: Language) =>
  Object.fromEntries(
    Object.entries(faults).map(([name, found]) => [
      name,
      found.map(({ code, params }) => faultSentence({ code, ...(params && { params }) }, language)),
    ]),
  )
