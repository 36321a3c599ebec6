import { Track, type TrackStep } from '@/components/ui/track'
import type { Progress } from '@/lib/platform/applications/progress'
import { dayAt } from '@/lib/platform/dates/dates'
import { dayWords } from '@/lib/platform/language/days'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'

type Props = { language: Language; progress: Progress }

/** The stages of a file: those behind it, the one it is at, those to come. */
export function StatusTrack({ language, progress }: Props) {
  const t = translator(language, 'track')
  const common = translator(language, 'common')
  const steps = progress.stages.map(({ name, is, at }): TrackStep => {
    const day = at && dayWords(dayAt(at), language)
    const step = { is, title: name[language] }
    if (is !== 'now') return { ...step, when: day }
    return { ...step, when: day && t('since', { day }), detail: progress.state[language] }
  })
  const words = {
    done: common('track.done'),
    now: common('track.now'),
    next: common('track.next'),
  }

  return <Track steps={steps} words={words} />
}
