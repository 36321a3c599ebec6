import { paths } from '@/app/paths'
import { Form } from '@/components/form/form'
import { formWords } from '@/components/form/form-words'
import { HiddenFields } from '@/components/form/hidden-fields'
import { SubmitButton } from '@/components/form/submit-button'
import { DeskTable } from '@/components/ui/desk-table'
import { Link } from '@/components/ui/link'
import { momentWords } from '@/lib/platform/language/days'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import type { Received } from '@/lib/services/grievances/received/list-received'
import { close, hand, retry } from './actions'

type Props = { rows: readonly Received[]; language: Language; intake: boolean }

const reasons = [
  ...([
    'own-address',
    'other-sender',
    'too-many',
    'unreadable',
    'not-understood',
    'error',
  ] as const),
  ...(['voice', 'video', 'sticker', 'document', 'contact', 'unsupported'] as const),
  ...(['edited', 'deleted', 'reaction', 'notice', 'automatic', 'bounce'] as const),
]
const statuses = ['RECEIVED', 'HANDLED', 'IGNORED', 'FAILED', 'HANDED', 'SETTLED'] as const

/** What people sent: when, who, the words, what became of it, and what can be done now. */
export function ReceivedTable({ rows, language, intake }: Props) {
  const t = translator(language, 'administration')
  const outcome = ({ status, why, number }: Received) => {
    const known = statuses.find((one) => one === status) ?? 'RECEIVED'
    const reason = reasons.find((one) => one === why)
    return (
      <>
        {t(`received.status.${known}`)}
        {reason && <span className="meta received__why">{t(`received.why.${reason}`)}</span>}
        {number && (
          <span className="received__why" translate="no">
            {number}
          </span>
        )}
      </>
    )
  }

  return (
    <DeskTable
      caption={t('received.title')}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'when',
          heading: t('received.when'),
          labelled: true,
          cell: ({ receivedAt }) => momentWords(receivedAt, language),
        },
        {
          key: 'from',
          heading: t('received.from'),
          labelled: true,
          cell: ({ channel, from, name }) => (
            <>
              {t(`received.channel.${channel === 'EMAIL' ? 'EMAIL' : 'WHATSAPP'}`)}
              <span className="meta received__why" translate="no">
                {[name, from].filter(Boolean).join(', ')}
              </span>
            </>
          ),
        },
        {
          key: 'text',
          heading: t('received.text'),
          className: 'wraps',
          phone: 'full',
          cell: ({ text, leftOut }) => (
            <>
              <span className="received__text">{text || t('received.noText')}</span>
              {leftOut.length > 0 && (
                <span className="meta received__why">
                  {t('received.leftOut', { files: leftOut.join(', ') })}
                </span>
              )}
            </>
          ),
        },
        { key: 'outcome', heading: t('received.outcome'), labelled: true, cell: outcome },
        {
          key: 'act',
          heading: <span className="vh">{t('column.change')}</span>,
          phone: 'full',
          cell: (row) => <Steps {...{ row, language, intake }} />,
        },
      ]}
    />
  )
}

type Step = { row: Received; language: Language; intake: boolean }

function Steps({ row: { id, status }, language, intake }: Step) {
  const t = translator(language, 'administration')
  if (status === 'SETTLED') return null
  const waits = status === 'FAILED' || status === 'RECEIVED'
  const step = (action: typeof retry, label: string) => (
    <Form action={action} words={formWords(language)}>
      <HiddenFields fields={{ id }} />
      <SubmitButton look="text">{label}</SubmitButton>
    </Form>
  )
  return (
    <div className="received__steps">
      {waits && step(retry, t('received.retry'))}
      {status !== 'HANDED' && !intake && step(hand, t('received.hand'))}
      {intake && <Link href={paths.deskIntake({ received: id })}>{t('received.takeDown')}</Link>}
      {step(close, t('received.close'))}
    </div>
  )
}
