import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/link'
import type { FileRow } from '@/lib/platform/inbox/file-row'
import type { inboxCounts } from '@/lib/platform/inbox/inbox-counts'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { inboxHref } from '../inbox/inbox-address'
import { QueueTable } from './queue-table'
import { TimeLeft } from './time-left'
import { Waiting } from './waiting'

type Props = {
  counts: Awaited<ReturnType<typeof inboxCounts>>
  files: readonly FileRow[]
  language: Language
}

/** The files that wait for the officer: the first of them, their time, and their queues. */
export function FilesWaiting({ counts, files, language }: Props) {
  const t = translator(language, 'desk')

  return (
    <>
      <section>
        <h2 className="h-desk">
          {t('home.waiting')}{' '}
          {files.length > 0 && <Link href={inboxHref({})}>{t('home.openAll')}</Link>}
        </h2>
        {files.length > 0 ? (
          <Waiting files={files} language={language} />
        ) : (
          <EmptyState title={t('home.empty')}>{t('home.emptyText')}</EmptyState>
        )}
      </section>
      <section>
        <h2 className="h-desk">{t('home.time')}</h2>
        <TimeLeft counts={counts} language={language} />
      </section>
      <section>
        <h2 className="h-desk">{t('home.queues')}</h2>
        <QueueTable counts={counts} language={language} />
      </section>
    </>
  )
}
