import { DayField } from '@/components/form/day-field'
import { Form } from '@/components/form/form'
import { formWords } from '@/components/form/form-words'
import { SubmitButton } from '@/components/form/submit-button'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { restore } from '../../actions'

type Props = { code: string; language: Language; today: string }

/** Gives the ULB the state's value of the type again, from a day on. */
export function RestoreForm({ code, language, today }: Props) {
  const t = translator(language, 'administration')

  return (
    <section>
      <h2 className="h-desk">{t('restore')}</h2>
      <Form action={restore} words={formWords(language)} className="stack">
        <input type="hidden" name="list" value="complaint-type" />
        <input type="hidden" name="code" value={code} />
        <DayField name="from" label={t('from')} hint={t('restoreText')} value={today} min={today} />
        <SubmitButton look="2">{t('restoreButton')}</SubmitButton>
      </Form>
    </section>
  )
}
