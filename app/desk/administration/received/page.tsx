import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { z } from 'zod'
import { paths } from '@/app/paths'
import { DeskHead } from '@/components/layout/desk-head'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { Pagination } from '@/components/ui/pagination'
import { Tabs } from '@/components/ui/tabs'
import { isKeepable } from '@/lib/platform/dates/dates'
import { translator } from '@/lib/platform/language/translator'
import { listReceived, ReceivedView } from '@/lib/services/grievances/received/list-received'
import { Desk } from '../../desk'
import { deskOfficer } from '../../desk-caller'
import { deskLanguage } from '../../desk-language'
import { AdminFrame } from '../admin-frame'
import { hideFromStrangers } from '../hide-from-strangers'
import { doneWith } from './after'
import { ReceivedTable } from './received-table'
import './received.css'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const Before = z.coerce.date().refine(isKeepable)

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await deskLanguage(), 'administration')('received.title') }
}

/** What people sent over WhatsApp and by mail, first what nothing could be made of: for administrators and the helpline. */
export default async function ReceivedPage({ searchParams }: Props) {
  const at = paths.deskReceived()
  const officer = await deskOfficer(at)
  const asked = await searchParams
  const view = ReceivedView.safeParse(asked['view']).data ?? 'open'
  const before =
    typeof asked['before'] === 'string' ? Before.safeParse(asked['before']).data : undefined
  const { messages, next } = await listReceived(officer.caller, { view, before }).catch(
    hideFromStrangers,
  )
  const language = await deskLanguage()
  const t = translator(language, 'administration')
  const done = doneWith.find((one) => one === asked['done'])
  const intake = officer.grants.includes('grievances.intake')

  const list = (
    <>
      {done && (
        <Notice tone={done === 'still' ? 'warning' : 'done'} title={t(`received.done.${done}`)} />
      )}
      <Tabs
        label={t('received.views')}
        tabs={ReceivedView.options.map((one) => ({
          href: paths.deskReceived({ view: one }),
          label: t(`received.view.${one}`),
          current: one === view,
        }))}
      />
      {messages.length > 0 ? (
        <ReceivedTable rows={messages} {...{ language, intake }} />
      ) : (
        <EmptyState title={t(`received.none.${view}`)} />
      )}
      <Pagination
        label={t('received.pages')}
        next={
          next
            ? {
                href: paths.deskReceived({ view, before: next.toISOString() }),
                label: t('received.older'),
              }
            : undefined
        }
      />
    </>
  )
  const head = { title: t('received.title'), lede: t('received.lede') }
  return officer.grants.includes('administer') ? (
    <AdminFrame {...{ at, language, part: 'received', saved: undefined, ...head }}>
      {list}
    </AdminFrame>
  ) : (
    <HelplineFrame {...{ at, ...head }}>{list}</HelplineFrame>
  )
}

type Frame = { at: string; title: string; lede: string; children: ReactNode }

// The helpline has no other page of the administration.
const HelplineFrame = ({ at, title, lede, children }: Frame) => (
  <Desk area="complaints" at={at}>
    <div className="desk-page administration">
      <DeskHead title={title} meta={lede} />
      {children}
    </div>
  </Desk>
)
