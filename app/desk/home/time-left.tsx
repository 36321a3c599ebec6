import { findService } from '@/lib/platform/applications/catalogue'
import type { inboxCounts } from '@/lib/platform/inbox/inbox-counts'
import { count } from '@/lib/platform/language/amounts'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'

type Counts = Awaited<ReturnType<typeof inboxCounts>>
type Props = { counts: Counts; language: Language }

const bands = [
  ['late', 'c5'],
  ['soon', 'c4'],
  ['week', 'c3'],
  ['later', 'c1'],
] as const

/** How much time the files of each service have left, as bars of one scale; the same in words for those who cannot see them. */
export function TimeLeft({ counts, language }: Props) {
  const t = translator(language, 'desk')
  const services = byService(counts)
  const longest = Math.max(1, ...services.map(({ total }) => total))

  return (
    <>
      <div className="age">
        {services.map(({ service, total, ...parts }) => (
          <div key={service}>
            <span className="lab">{findService(service)?.name[language] ?? service}</span>
            <span
              className="seg"
              style={{ width: `${(total * 100) / longest}%` }}
              role="img"
              aria-label={t('home.bandWords', parts)}
            >
              {bands.map(([band, shade]) => (
                <i key={band} className={shade} style={{ flex: parts[band] }} />
              ))}
            </span>
            <span className="num">{count(total, language)}</span>
          </div>
        ))}
      </div>
      <ul className="legend">
        {bands.map(([band, shade]) => (
          <li key={band}>
            <i className={shade} />
            {t(`home.bands.${band}`)}
          </li>
        ))}
      </ul>
    </>
  )
}

function byService({ queues }: Counts) {
  const own = queues.filter((queue) => queue.own)
  return [...new Set(own.map(({ service }) => service))].map((service) => {
    const its = own.filter((queue) => queue.service === service)
    const sum = (key: 'late' | 'soon' | 'week' | 'waiting') =>
      its.reduce((total, queue) => total + queue[key], 0)
    const [late, soon, week, total] = [sum('late'), sum('soon'), sum('week'), sum('waiting')]
    return { service, total, late, soon, week, later: Math.max(0, total - late - soon - week) }
  })
}
