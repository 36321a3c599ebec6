import { Form } from '@/components/form/form'
import { formWords } from '@/components/form/form-words'
import { MoneyField } from '@/components/form/money-field'
import { NumberField } from '@/components/form/number-field'
import { SubmitButton } from '@/components/form/submit-button'
import { TextField } from '@/components/form/text-field'
import { columnAmount } from '@/lib/platform/language/amounts'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { rupees } from '@/lib/platform/money/money'
import type { DeskComplaint } from '@/lib/services/grievances/desk/desk-complaint'
import { writeWork } from '../complaint-actions'
import { HiddenOf } from '../hidden-of'

type Props = { complaint: DeskComplaint; language: Language; from: string | undefined }

/** What putting it right took so far, and the form that adds to it. */
export function WorkLog({ complaint, language, from }: Props) {
  const t = translator(language, 'grievance-desk')
  const { works, spent, may } = complaint
  if (works.length === 0 && !may.logWork) return null

  return (
    <section id="works">
      <h2>{t('file.works')}</h2>
      {works.length === 0 ? (
        <p className="muted">{t('file.noWorks')}</p>
      ) : (
        <table className="work-log">
          <caption className="vh">{t('file.works')}</caption>
          <tbody>
            {works.map(({ id, what, quantity, unit, cost }) => (
              <tr key={id}>
                <th scope="row">{what}</th>
                <td>
                  {quantity} {unit}
                </td>
                <td className="num">{columnAmount(rupees(cost), language)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={2}>
                {t('file.spent')}
              </th>
              <td className="num">{columnAmount(rupees(spent), language)}</td>
            </tr>
          </tfoot>
        </table>
      )}
      {may.logWork && (
        <Form action={writeWork} words={formWords(language)} className="file-note stack">
          <HiddenOf complaint={complaint} from={from} />
          <TextField name="what" label={t('work.what')} maxLength={200} autoComplete="off" />
          <div className="field-row">
            <NumberField name="quantity" label={t('work.quantity')} decimals />
            <TextField
              name="unit"
              label={t('work.unit')}
              maxLength={40}
              width="s"
              autoComplete="off"
            />
          </div>
          <MoneyField name="cost" label={t('work.cost')} />
          <SubmitButton look="2">{t('work.button')}</SubmitButton>
        </Form>
      )}
    </section>
  )
}
