import type { Metadata } from 'next'
import { DeskHead } from '@/components/layout/desk-head'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/link'
import { deskMessages } from '@/lib/platform/inbox/desk-messages'
import { inboxCounts } from '@/lib/platform/inbox/inbox-counts'
import { listInbox } from '@/lib/platform/inbox/list-inbox'
import { momentWords } from '@/lib/platform/language/days'
import { translator } from '@/lib/platform/language/translator'
import { paths } from '../paths'
import { Desk } from './desk'
import { deskOfficer } from './desk-caller'
import { deskLanguage } from './desk-language'
import { ComplaintNumbers } from './home/complaint-numbers'
import { Numbers } from './home/numbers'
import { QueueTable } from './home/queue-table'
import { TimeLeft } from './home/time-left'
import { Waiting } from './home/waiting'
import { inboxHref } from './inbox/inbox-address'

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await deskLanguage(), 'desk')('areas.home') }
}

export default async function DeskHome() {
  const at = paths.desk()
  const { caller, name, acting, grants } = await deskOfficer(at)
  const language = await deskLanguage()
  const t = translator(language, 'desk')
  const counts = await inboxCounts(caller, {})
  const { files } = await listInbox(caller, { size: 7 })
  const { messages } = await deskMessages(caller, {})
  const serves = counts.queues.some(({ own }) => own)

  return (
    <Desk area="home" at={at}>
      <div className="desk-page">
        <DeskHead
          title={name[language]}
          meta={`${acting.designation[language]}, ${acting.ulb.name[language]}`}
        />
        {grants.includes('complaints') && <ComplaintNumbers caller={caller} language={language} />}
        {(serves || !grants.includes('complaints')) && (
          <Numbers counts={counts} language={language} />
        )}
        {serves ? (
          <div className="desk-split">
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
            {messages.length > 0 && (
              <section>
                <h2 className="h-desk">{t('home.messages')}</h2>
                <ul className="waiting">
                  {messages.map(({ id, title, text, link, at: told }) => (
                    <li key={id}>
                      <div>
                        {link ? <a href={link}>{title}</a> : <b>{title}</b>}
                        <br />
                        <span className="meta">{text}</span>
                      </div>
                      <span className="meta">{momentWords(told, language)}</span>
                    </li>
                  ))}
                </ul>
              </section>
            )}
          </div>
        ) : grants.includes('complaints') ? null : (
          <EmptyState title={t('home.noQueues')}>{t('home.noQueuesText')}</EmptyState>
        )}
      </div>
    </Desk>
  )
}
