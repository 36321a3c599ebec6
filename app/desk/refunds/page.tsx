import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Form } from '@/components/form/form'
import { formWords } from '@/components/form/form-words'
import { SubmitButton } from '@/components/form/submit-button'
import { DeskHead } from '@/components/layout/desk-head'
import { DeskTable } from '@/components/ui/desk-table'
import { EmptyState } from '@/components/ui/empty-state'
import { StateMark, type Standing } from '@/components/ui/state-mark'
import { listDisputes } from '@/lib/platform/collection/disputes/disputes'
import { listRefunds } from '@/lib/platform/collection/list-refunds'
import { columnAmount } from '@/lib/platform/language/amounts'
import { momentWords } from '@/lib/platform/language/days'
import { translator } from '@/lib/platform/language/translator'
import { rupees } from '@/lib/platform/money/money'
import { paths } from '../../paths'
import { Desk } from '../desk'
import { deskOfficer } from '../desk-caller'
import { deskLanguage } from '../desk-language'
import { approve } from './actions'
import { Disputed } from './disputed'

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await deskLanguage(), 'billing')('refunds') }
}

const standings = {
  QUEUED: 'wait',
  REQUESTED: 'info',
  DONE: 'ok',
  FAILED: 'late',
} as const satisfies Record<string, Standing>

/** Money that has to go back, and the button that lets it go. */
export default async function RefundsPage() {
  const at = paths.desk('refunds')
  const { caller, grants } = await deskOfficer(at)
  if (!grants.includes('refund')) notFound()
  const language = await deskLanguage()
  const t = translator(language, 'billing')
  const { refunds } = await listRefunds(caller, {})
  const { disputes } = await listDisputes(caller, {})
  type Row = (typeof refunds)[number]

  return (
    <Desk area="refunds" at={at}>
      <div className="desk-page stack">
        <DeskHead title={t('refunds')} meta={t('refundsText')} />
        <Disputed rows={disputes} language={language} />
        {refunds.length === 0 ? (
          <EmptyState title={t('noRefunds')}>{t('noRefundsText')}</EmptyState>
        ) : (
          <DeskTable
            caption={t('refunds')}
            rows={refunds}
            rowKey={({ id }: Row) => id}
            columns={[
              { key: 'payer', heading: t('payer'), phone: 'first', cell: ({ payer }) => payer },
              {
                key: 'for',
                heading: t('for'),
                labelled: true,
                cell: ({ consumerCode, bill }) => `${consumerCode}, ${bill}`,
              },
              {
                key: 'why',
                heading: t('why'),
                labelled: true,
                className: 'wraps',
                cell: ({ reason }) => t(`refundReasons.${reason}`),
              },
              {
                key: 'since',
                heading: t('since'),
                labelled: true,
                cell: ({ queuedAt }) => momentWords(new Date(queuedAt), language),
              },
              {
                key: 'standing',
                heading: t('standing'),
                labelled: true,
                cell: ({ status }) => (
                  <StateMark is={standings[status]}>{t(`refundStatus.${status}`)}</StateMark>
                ),
              },
              {
                key: 'amount',
                heading: t('amountColumn'),
                figures: true,
                phone: 'second',
                cell: ({ amount }) => columnAmount(rupees(amount), language),
              },
              {
                key: 'act',
                heading: t('act'),
                cell: ({ id, status, approvedBy }) =>
                  status === 'QUEUED' || status === 'FAILED' ? (
                    <Form action={approve} words={formWords(language)}>
                      <input type="hidden" name="id" value={id} />
                      <SubmitButton look="2">{t('approve')}</SubmitButton>
                    </Form>
                  ) : (
                    approvedBy && t('approvedBy', { name: approvedBy })
                  ),
              },
            ]}
          />
        )}
      </div>
    </Desk>
  )
}
