import { Form } from '@/components/form/form'
import { formWords } from '@/components/form/form-words'
import { SubmitButton } from '@/components/form/submit-button'
import { TextareaField } from '@/components/form/textarea-field'
import { Notice } from '@/components/ui/notice'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { approveSlip, returnSlip } from '../../actions'

type Props = { id: string; own: boolean; language: Language }

/** The second look at a slip, for another officer than who prepared it. */
export function SecondLook({ id, own, language }: Props) {
  const t = translator(language, 'billing')
  const words = formWords(language)
  return (
    <section className="stack">
      <h2 className="h-m">{t('secondLook')}</h2>
      {own ? (
        <Notice title={t('ownSlip')} />
      ) : (
        <Form action={approveSlip} words={words} className="stack">
          <input type="hidden" name="id" value={id} />
          <p className="small muted">{t('secondLookText')}</p>
          <SubmitButton>{t('approveSlip')}</SubmitButton>
        </Form>
      )}
      <details className="undo-box">
        <summary>{t('returnSlip')}</summary>
        <Form action={returnSlip} words={words}>
          <input type="hidden" name="id" value={id} />
          <TextareaField name="remark" label={t('returnWhy')} />
          <SubmitButton look="danger">{t('returnSlip')}</SubmitButton>
        </Form>
      </details>
    </section>
  )
}
