import { Form } from '@/components/form/form'
import { formWords } from '@/components/form/form-words'
import { SubmitButton } from '@/components/form/submit-button'
import { TextareaField } from '@/components/form/textarea-field'
import type { ReceiptView } from '@/lib/platform/collection/receipt-view'
import { shortAmount } from '@/lib/platform/language/amounts'
import { momentWords } from '@/lib/platform/language/days'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { rupees } from '@/lib/platform/money/money'
import { decide } from '../actions'

type Dispute = ReceiptView['disputes'][number]
type Props = { language: Language; disputes: readonly Dispute[]; decides: boolean }

const ways = { ACCEPTED: 'accept', CONTESTED: 'contest' } as const

/** What the bank took back from this receipt or holds in dispute, and the officer's decision on it. */
export function Disputes({ language, disputes, decides }: Props) {
  const t = translator(language, 'billing')
  return disputes.map((dispute) => (
    <section key={dispute.id} className="undo-box">
      <h2 className="h-s">{t(`disputes.${dispute.kind}`)}</h2>
      <p className="small">
        {t('disputes.fact', {
          amount: shortAmount(rupees(dispute.amount), language),
          when: momentWords(new Date(dispute.heardAt), language),
        })}
        . {t(`disputes.bank.${dispute.bankStatus}`)}.
      </p>
      <p className="small muted">{standing(dispute, language)}</p>
      {decides &&
        open(dispute).map((decision) => (
          <details key={decision} className="undo-box">
            <summary>{t(`disputes.${ways[decision]}`)}</summary>
            <Form action={decide} words={formWords(language)}>
              <input type="hidden" name="id" value={dispute.id} />
              <input type="hidden" name="decision" value={decision} />
              <p className="small muted">{t(`disputes.${ways[decision]}Text`)}</p>
              <TextareaField name="remark" label={t('disputes.remark')} />
              <SubmitButton look={decision === 'ACCEPTED' ? 'danger' : '2'}>
                {t(`disputes.${ways[decision]}`)}
              </SubmitButton>
            </Form>
          </details>
        ))}
    </section>
  ))
}

const open = ({ status }: Dispute): (keyof typeof ways)[] =>
  status === 'OPEN' ? ['ACCEPTED', 'CONTESTED'] : status === 'CONTESTED' ? ['ACCEPTED'] : []

function standing({ status, decidedBy, remark }: Dispute, language: Language): string {
  const t = translator(language, 'billing')
  const word = t(`disputes.status.${status}`)
  return decidedBy
    ? t('disputes.decided', { status: word, name: decidedBy, remark: remark ?? '' })
    : word
}
