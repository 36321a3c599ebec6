import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DeskHead } from '@/components/layout/desk-head'
import { DeskTable } from '@/components/ui/desk-table'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/link'
import { listAdjustments } from '@/lib/platform/billing/adjustments/list-adjustments'
import { columnAmount } from '@/lib/platform/language/amounts'
import { momentWords } from '@/lib/platform/language/days'
import { translator } from '@/lib/platform/language/translator'
import { rupees } from '@/lib/platform/money/money'
import { paths, withQuery } from '../../paths'
import { Desk } from '../desk'
import { deskOfficer } from '../desk-caller'
import { deskLanguage } from '../desk-language'

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await deskLanguage(), 'desk')('adjust.queue') }
}

/** Penalties and rebates that wait for a second officer; each leads to its file, where it is decided. */
export default async function AdjustmentsPage() {
  const at = paths.desk('adjustments')
  const { caller, grants } = await deskOfficer(at)
  if (!grants.includes('approve-adjustment')) notFound()
  const language = await deskLanguage()
  const t = translator(language, 'desk')
  const { adjustments } = await listAdjustments(caller, {})

  return (
    <Desk area="adjustments" at={at}>
      <div className="desk-page stack">
        <DeskHead title={t('adjust.queue')} meta={t('adjust.queueText')} />
        {adjustments.length === 0 ? (
          <EmptyState title={t('adjust.none')} />
        ) : (
          <DeskTable
            caption={t('adjust.queue')}
            rows={adjustments}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'file',
                heading: t('adjust.file'),
                phone: 'first',
                cell: ({ file, number, subject }) => (
                  <Link href={`${withQuery(paths.deskFile(file), { from: at })}#fee`}>
                    {subject}, {number}
                  </Link>
                ),
              },
              {
                key: 'kind',
                heading: t('adjust.kind'),
                labelled: true,
                cell: ({ kind, service }) => `${t(`adjust.kinds.${kind}`)}, ${service[language]}`,
              },
              {
                key: 'proposed',
                heading: t('adjust.statuses.PROPOSED'),
                labelled: true,
                cell: ({ proposedBy, proposedAt }) =>
                  `${proposedBy}, ${momentWords(proposedAt, language)}`,
              },
              {
                key: 'amount',
                heading: t('adjust.amountColumn'),
                figures: true,
                phone: 'second',
                cell: ({ amount }) => columnAmount(rupees(amount), language),
              },
            ]}
          />
        )}
      </div>
    </Desk>
  )
}
