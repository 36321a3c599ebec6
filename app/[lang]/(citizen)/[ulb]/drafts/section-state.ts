import { shownTexts } from '@/lib/platform/applications/fill-section'
import type { Section } from '@/lib/platform/forms/definition'
import type { FormState } from '@/lib/platform/forms/form-state'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { faultSentence } from '@/lib/platform/operations/sentences'
import type { DraftPage } from './draft-page'

type Asked = { section: Section; isWrong: boolean; open: readonly number[] | undefined }

/** What the form of a section shows at first: everything as it was typed, and after a refused save what is wrong. */
export function sectionState({ view, answers, language }: DraftPage, { section, isWrong, open }: Asked): FormState {
  const values = shownTexts(section, { answers, texts: view.texts })
  const faults = view.sections.find(({ code }) => code === section.code)?.faults ?? {}
  return {
    message: isWrong ? translator(language, 'faults')('summary') : '',
    fieldErrors: isWrong ? sentences(faults, language) : {},
    values: open ? ofMembers(values, section.code, open) : values,
  }
}

// Folded members post nothing, so that they have no texts here.
const ofMembers = (values: FormState['values'], code: string, open: readonly number[]): FormState['values'] =>
  Object.fromEntries(Object.entries(values).filter(([name]) => open.some((number) => name.startsWith(`${code}.${number}.`))))

const sentences = (faults: DraftPage['view']['sections'][number]['faults'], language: Language) =>
  Object.fromEntries(
    Object.entries(faults).map(([name, found]) => [
      name,
      found.map(({ code, params }) => faultSentence({ code, ...(params && { params }) }, language)),
    ]),
  )
