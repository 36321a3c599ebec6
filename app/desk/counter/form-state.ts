import { memberCount } from '@/lib/platform/applications/fill-section'
import type { Section } from '@/lib/platform/forms/definition'
import { blank, type FormState } from '@/lib/platform/forms/form-state'
import { translator } from '@/lib/platform/language/translator'
import type { Fault } from '@/lib/platform/operations/errors'
import { faultSentence } from '@/lib/platform/operations/sentences'
import type { CounterFiling } from './counter-page'

type Shown = { wrong?: string; refused?: string; unticked?: string }
const boxes = { declaration: 'not-declared', consent: 'not-consented' }

type Loose = { code: string; params?: Fault['params'] | undefined }

/** What is wrong with the filing as it stands, where the clerk tried to lodge it, and with files just chosen. */
export function stateOf(
  { view, language, definition }: CounterFiling,
  { wrong, refused = '', unticked = '' }: Shown,
): FormState {
  const say = ({ code, params }: Loose) =>
    faultSentence({ code, ...(params && { params }) }, language)
  const errors: Record<string, string[]> = {}
  if (wrong === 'yes') {
    for (const { faults } of view.sections) {
      for (const [name, found] of Object.entries(faults)) errors[name] = found.map(say)
    }
    for (const { code, faults } of view.papers)
      if (faults.length > 0) errors[`papers.${code}`] = faults.map(say)
  }
  for (const pair of refused.split(' ').filter((text) => /^[\w.-]+:[a-z-]+$/.test(text))) {
    const [paper = '', code = ''] = pair.split(':')
    const max = definition.papers.find((spec) => spec.code === paper)?.maxFiles ?? 1
    ;(errors[`papers.${paper}`] ??= []).push(say({ code, params: { max, megabytes: 10 } }))
  }
  for (const [name, code] of Object.entries(boxes)) {
    if (unticked.split(' ').includes(name)) errors[name] = [say({ code })]
  }
  const isWrong = Object.keys(errors).length > 0
  return isWrong
    ? { ...blank, message: translator(language, 'faults')('summary'), fieldErrors: errors }
    : blank
}

/** Every member of a list stands open at the counter, and the one just added. */
export function openMembers(
  { view, answers }: CounterFiling,
  section: Section,
  open: string | undefined,
): number[] | undefined {
  if (!section.repeat) return undefined
  const members = memberCount(section, { answers, texts: view.texts })
  const count = Math.max(
    members,
    open === `${section.code}.${members}` ? members + 1 : 0,
    members === 0 ? section.repeat.min : 0,
  )
  return [...Array(count).keys()]
}
