import type { Metadata } from 'next'
import { DeskHead } from '@/components/layout/desk-head'
import { EmptyState } from '@/components/ui/empty-state'
import { deskMessages } from '@/lib/platform/inbox/desk-messages'
import { inboxCounts } from '@/lib/platform/inbox/inbox-counts'
import { listInbox } from '@/lib/platform/inbox/list-inbox'
import { translator } from '@/lib/platform/language/translator'
import { deskPanels } from '../panels/desk-home'
import { paths } from '../paths'
import { Desk } from './desk'
import { deskOfficer } from './desk-caller'
import { deskLanguage } from './desk-language'
import { FilesWaiting } from './home/files-waiting'
import { HeldMessages } from './home/held-messages'
import { Messages } from './home/messages'
import { Numbers } from './home/numbers'

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await deskLanguage(), 'desk')('areas.home') }
}

export default async function DeskHome() {
  const at = paths.desk()
  const officer = await deskOfficer(at)
  const { caller, name, acting, grants } = officer
  const language = await deskLanguage()
  const t = translator(language, 'desk')
  const counts = await inboxCounts(caller, {})
  const { files } = await listInbox(caller, { size: 7 })
  const { messages } = await deskMessages(caller, {})
  const serves = counts.queues.some(({ own }) => own)
  const shown = deskPanels.filter(({ sees }) => grants.includes(sees))

  return (
    <Desk area="home" at={at}>
      <div className="desk-page">
        <DeskHead
          title={name[language]}
          meta={`${acting.designation[language]}, ${acting.ulb.name[language]}`}
        />
        {grants.includes('administer') && <HeldMessages caller={caller} language={language} />}
        {shown.map((panel, at) => (
          <panel.Numbers key={at} {...{ officer, language }} />
        ))}
        {(serves || shown.length === 0) && (
          <section>
            {shown.length > 0 && <h2 className="h-desk">{t('areas.files')}</h2>}
            <Numbers counts={counts} language={language} />
          </section>
        )}
        {serves || shown.length > 0 ? (
          <div className="desk-split">
            {shown.map((panel, at) => (
              <panel.Waiting key={at} {...{ officer, language }} />
            ))}
            {serves && <FilesWaiting {...{ counts, files, language }} />}
            {messages.length > 0 && <Messages {...{ messages, language }} />}
          </div>
        ) : (
          <EmptyState title={t('home.noQueues')}>{t('home.noQueuesText')}</EmptyState>
        )}
      </div>
    </Desk>
  )
}
