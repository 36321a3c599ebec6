import { Form } from '@/components/form/form'
import { formWords } from '@/components/form/form-words'
import { SubmitButton } from '@/components/form/submit-button'
import { TextareaField } from '@/components/form/textarea-field'
import { StateMark } from '@/components/ui/state-mark'
import { shortAmount } from '@/lib/platform/language/amounts'
import { momentWords } from '@/lib/platform/language/days'
import type { Language } from '@/lib/platform/language/language'
import { sayIn } from '@/lib/platform/language/say-in'
import { translator } from '@/lib/platform/language/translator'
import { rupees } from '@/lib/platform/money/money'
import type { FileView } from '@/lib/platform/workflow/file-view'
import { decideChange } from '../file-actions'

type Props = { file: FileView; language: Language; from: string | undefined }
type Adjustment = FileView['adjustments'][number]

const marks = { PROPOSED: 'wait', APPROVED: 'ok', REFUSED: 'late', LAPSED: 'info' } as const

/** Penalties and rebates by hand: who proposed, who decided, and the decision where it waits for the reader. */
export function FileAdjustments({ file, language, from }: Props) {
  if (file.adjustments.length === 0) return null
  const t = translator(language, 'desk')
  const waits = file.adjustments.some(({ status }) => status === 'PROPOSED')

  return (
    <>
      {waits && <p className="meta">{t('adjust.waits')}</p>}
      <ul className="adjustments">
        {file.adjustments.map((adjustment) => (
          <li key={adjustment.id}>
            <Told {...{ adjustment, language }} />
            {adjustment.may && <Decision {...{ adjustment, language, from }} />}
          </li>
        ))}
      </ul>
    </>
  )
}

function Told({ adjustment, language }: { adjustment: Adjustment; language: Language }) {
  const t = translator(language, 'desk')
  const { kind, amount, reason, remark, document, status, proposed, decided } = adjustment
  const post = decided?.as ? `${decided.by}, ${decided.as[language]}` : decided?.by

  return (
    <>
      <div className="adjustments__head">
        <b>
          {t(`adjust.kinds.${kind}`)} {shortAmount(rupees(amount), language)}
        </b>
        <StateMark is={marks[status]}>{t(`adjust.statuses.${status}`)}</StateMark>
      </div>
      <p>{reason[language]}</p>
      <p className="meta">{remark}</p>
      <p className="meta">
        {t('adjust.proposedBy', {
          name: proposed.by,
          moment: momentWords(proposed.at, language),
        })}
      </p>
      {decided && (
        <p className="meta">
          {t('adjust.decidedBy', { name: post ?? '', moment: momentWords(decided.at, language) })}
          {decided.remark && `: ${decided.remark}`}
        </p>
      )}
      {document && (
        <a href={document} target="_blank" rel="noreferrer">
          {t('adjust.document')}
        </a>
      )}
    </>
  )
}

type DecisionProps = { adjustment: Adjustment; language: Language; from: string | undefined }

function Decision({ adjustment: { id, may }, language, from }: DecisionProps) {
  const t = translator(language, 'desk')
  const words = formWords(language)
  const why = may?.why && sayIn(language, 'refusals', may.why)
  if (!may?.decide) return why ? <p className="meta">{why}</p> : null

  return (
    <Form action={decideChange} words={words} className="stack">
      {why && <p className="meta">{why}</p>}
      <input type="hidden" name="id" value={id} />
      {from && <input type="hidden" name="from" value={from} />}
      <TextareaField
        name="remark"
        label={t('adjust.decisionRemark')}
        hint={t('adjust.decisionHint')}
        rows={2}
        maxLength={500}
        optional
      />
      <div className="deciding">
        {!may.why && (
          <SubmitButton name="decision" value="APPROVED">
            {t('adjust.approve')}
          </SubmitButton>
        )}
        <SubmitButton look="2" name="decision" value="REFUSED">
          {t('adjust.refuse')}
        </SubmitButton>
      </div>
    </Form>
  )
}
