import { Track, type TrackStep } from '@/components/ui/track'
import { dayAt } from '@/lib/platform/dates/dates'
import type { Progress } from '@/lib/platform/applications/progress'
import { dayWords } from '@/lib/platform/language/days'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'

type Props = { progress: Progress; language: Language }

/** Where a file is: the stages behind it with their days, the one it is in, and those to come. */
export function ApplicationProgress({ progress, language }: Props) {
  const t = translator(language, 'account')
  const common = translator(language, 'common')
  const { stages, state, next, since, dueAt, open } = progress

  const steps = stages.map(({ name, is, at }, index): TrackStep => {
    const current =
      is === 'now' || (!open && index === stages.findLastIndex((stage) => stage.is === 'done'))
    if (!current)
      return { is, title: name[language], ...(at && { when: dayWords(dayAt(at), language) }) }
    return {
      is,
      title: state[language],
      when: t('application.since', { day: dayWords(dayAt(since), language) }),
      ...(next && { detail: next[language] }),
    }
  })
  const words = { done: common('track.done'), now: common('track.now'), next: common('track.next') }
  return (
    <>
      <Track steps={steps} words={words} />
      {dueAt && (
        <p className="muted">
          {t('application.decideBy')} <b>{dayWords(dayAt(dueAt), language)}</b>
        </p>
      )}
    </>
  )
}
