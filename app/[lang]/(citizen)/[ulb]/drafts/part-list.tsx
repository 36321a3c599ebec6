import { LinkList } from '@/components/ui/link-list'
import { StateMark } from '@/components/ui/state-mark'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import type { Part } from './parts-of'

const marks = { done: 'ok', begun: 'soon', todo: 'wait' } as const

/** The parts to fill in and how far each is. */
export function PartList({ parts, language }: { parts: readonly Part[]; language: Language }) {
  const t = translator(language, 'apply')
  return (
    <LinkList
      links={parts.map(({ title, state, href }) => ({
        href,
        label: title,
        aside: <StateMark is={marks[state]}>{t(`tasks.${state}`)}</StateMark>,
      }))}
    />
  )
}
