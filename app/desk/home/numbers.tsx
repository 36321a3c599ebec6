import { Link } from '@/components/ui/link'
import { count } from '@/lib/platform/language/amounts'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import type { inboxCounts } from '@/lib/platform/inbox/inbox-counts'
import { inboxHref } from '../inbox/inbox-address'

type Props = { counts: Awaited<ReturnType<typeof inboxCounts>>; language: Language }

/** The officer's four numbers; each leads to its files. */
export function Numbers({ counts, language }: Props) {
  const t = translator(language, 'desk')
  const figure = (number: number) =>
    number >= counts.limit ? `${count(number, language)}+` : count(number, language)
  const shown = [
    { key: 'work', href: inboxHref({}), value: count(counts.waiting, language) },
    { key: 'soon', href: inboxHref({ view: 'due-soon' }), value: figure(counts.soon) },
    { key: 'late', href: inboxHref({ view: 'overdue' }), value: figure(counts.late) },
    { key: 'sentBack', href: inboxHref({ view: 'sent-back' }), value: figure(counts.sentBack) },
  ] as const

  return (
    <dl className="kpis">
      {shown.map(({ key, href, value }) => (
        <div key={key}>
          <dt>{t(`home.numbers.${key}`)}</dt>
          <dd className={key === 'late' && counts.late > 0 ? 'kpis__late' : undefined}>
            <Link href={href}>{value}</Link>
            {key === 'work' && (
              <span className="sub">
                {t('home.numbers.workNote', { count: count(counts.mine, language) })}
              </span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
