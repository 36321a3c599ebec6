import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DeskHead } from '@/components/layout/desk-head'
import { DeskTable } from '@/components/ui/desk-table'
import { EmptyState } from '@/components/ui/empty-state'
import { Pagination } from '@/components/ui/pagination'
import { momentWords } from '@/lib/platform/language/days'
import { translator } from '@/lib/platform/language/translator'
import { listOutbox } from '@/lib/platform/notifications/list-outbox'
import { Forbidden, NotFound } from '@/lib/platform/operations/errors'
import { paths, withQuery } from '../../paths'
import { Desk } from '../desk'
import { deskOfficer } from '../desk-caller'
import { deskLanguage } from '../desk-language'

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await deskLanguage(), 'notices')('outbox.title') }
}

/** A page of messages, or nothing where the officer may not see them. */
const outbox = async (caller: Parameters<typeof listOutbox>[0], before: string | undefined) => {
  try {
    return await listOutbox(caller, { before })
  } catch (error) {
    if (Forbidden.is(error) || NotFound.is(error)) return undefined
    throw error
  }
}

export default async function OutboxPage({
  searchParams,
}: {
  searchParams: Promise<{ before?: string }>
}) {
  const at = paths.desk('outbox')
  const { caller } = await deskOfficer(at)
  const language = await deskLanguage()
  const t = translator(language, 'notices')
  const page = await outbox(caller, (await searchParams).before)
  if (!page) notFound()

  return (
    <Desk area="outbox" at={at}>
      <div className="desk-page">
        <DeskHead title={t('outbox.title')} meta={t('outbox.lede')} />
        {page.messages.length === 0 ? (
          <EmptyState title={t('outbox.empty')}>{t('outbox.emptyText')}</EmptyState>
        ) : (
          <DeskTable
            caption={t('outbox.title')}
            rows={page.messages}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'when',
                heading: t('outbox.when'),
                labelled: true,
                cell: (row) => momentWords(row.queuedAt, language),
              },
              {
                key: 'channel',
                heading: t('outbox.channel'),
                labelled: true,
                cell: (row) => t(`outbox.channels.${channelOf(row.channel)}`),
              },
              {
                key: 'to',
                heading: t('outbox.to'),
                labelled: true,
                cell: (row) => row.to ?? t('outbox.inApp'),
              },
              {
                key: 'text',
                heading: t('outbox.text'),
                className: 'wraps',
                cell: (row) => <span lang={row.language}>{row.body}</span>,
              },
              {
                key: 'status',
                heading: t('outbox.status'),
                labelled: true,
                cell: ({ status, error }) => (
                  <>
                    {t(`outbox.statuses.${statusOf(status)}`)}
                    {error && <span className="meta"> {error}</span>}
                  </>
                ),
              },
            ]}
          />
        )}
        <Pagination
          label={t('outbox.pages')}
          next={
            page.next
              ? { href: withQuery(at, { before: page.next }), label: t('outbox.older') }
              : undefined
          }
        />
      </div>
    </Desk>
  )
}

const statusOf = (status: string) => (status === 'QUEUED' || status === 'FAILED' ? status : 'SENT')

const channelOf = (channel: string) =>
  channel === 'EMAIL' || channel === 'WHATSAPP' || channel === 'IN_APP' ? channel : 'SMS'
