import { FeeSheet } from '@/components/form/definition/fee-sheet'
import { Form } from '@/components/form/form'
import { formWords } from '@/components/form/form-words'
import { SubmitButton } from '@/components/form/submit-button'
import { TextareaField } from '@/components/form/textarea-field'
import { momentWords } from '@/lib/platform/language/days'
import type { Language } from '@/lib/platform/language/language'
import { sayIn } from '@/lib/platform/language/say-in'
import { translator } from '@/lib/platform/language/translator'
import type { FileView } from '@/lib/platform/workflow/file-view'
import { chargeBy } from '../file-actions'

type Props = { file: FileView; language: Language; from: string | undefined }
type Measurement = NonNullable<FileView['measurement']>

/** Where an inspector found something else than was declared: both, both fees, and which of them is charged. */
export function FileMeasurement({ file, language, from }: Props) {
  const { measurement } = file
  if (!measurement) return null
  const t = translator(language, 'desk')
  const { fee, decision, may, rows } = measurement

  return (
    <div id="measured" className="measured">
      <h3 className="h-desk">{t('measured.title')}</h3>
      <p className="meta">
        {t('file.foundBy', { name: measurement.by, when: momentWords(measurement.at, language) })}
      </p>
      <table className="measured__table">
        <thead>
          <tr>
            <th scope="col">{t('measured.what')}</th>
            <th scope="col">{t('measured.declared')}</th>
            <th scope="col">{t('measured.found')}</th>
            <th scope="col">{t('measured.difference')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, declared, found, difference }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td className="num">{declared}</td>
              <td className="num">{found}</td>
              <td className="num">{difference}</td>
            </tr>
          ))}
          {fee && (
            <tr>
              <th scope="row">{t('file.fee')}</th>
              <td className="num">{fee.declared.total}</td>
              <td className="num">{fee.found.total}</td>
              <td className="num">{fee.difference}</td>
            </tr>
          )}
        </tbody>
      </table>
      {fee && (
        <details>
          <summary>{t('measured.sheet')}</summary>
          <FeeSheet fee={fee.found} total={t('measured.found')} small />
        </details>
      )}
      {decision ? (
        <Decided {...{ decision, language }} />
      ) : (
        <p className="meta">{t('measured.undecided')}</p>
      )}
      {may.why && !decision && <p className="meta">{sayIn(language, 'refusals', may.why)}</p>}
      {may.decide && <Decision {...{ id: file.id, measurement, language, from }} />}
    </div>
  )
}

function Decided({
  decision,
  language,
}: {
  decision: NonNullable<Measurement['decision']>
  language: Language
}) {
  const t = translator(language, 'desk')

  return (
    <p className="meta">
      <b>{t(`measured.charged.${decision.charged}`)}</b>{' '}
      {t('adjust.decidedBy', { name: decision.by, moment: momentWords(decision.at, language) })}
      {decision.reason && `: ${decision.reason}`}
    </p>
  )
}

type DecisionProps = {
  id: string
  measurement: Measurement
  language: Language
  from: string | undefined
}

function Decision({ id, measurement, language, from }: DecisionProps) {
  const t = translator(language, 'desk')

  return (
    <Form action={chargeBy} words={formWords(language)} className="stack">
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="finding" value={measurement.finding} />
      {from && <input type="hidden" name="from" value={from} />}
      <TextareaField
        name="reason"
        label={t('measured.reason')}
        hint={t('measured.reasonHint')}
        rows={2}
        maxLength={500}
        optional
      />
      <div className="deciding">
        <SubmitButton name="charged" value="FOUND">
          {t('measured.takeFound')}
        </SubmitButton>
        <SubmitButton look="2" name="charged" value="DECLARED">
          {t('measured.keepDeclared')}
        </SubmitButton>
      </div>
    </Form>
  )
}
