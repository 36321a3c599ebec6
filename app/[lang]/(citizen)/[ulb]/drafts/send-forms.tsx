import { CheckboxField } from '@/components/form/checkbox-field'
import { Form } from '@/components/form/form'
import { formWords } from '@/components/form/form-words'
import { SubmitButton } from '@/components/form/submit-button'
import { LedgerSection } from '@/components/layout/ledger-section'
import { ButtonLink } from '@/components/ui/button'
import { translator } from '@/lib/platform/language/translator'
import { correct, send } from './actions'
import type { DraftPage } from './draft-page'
import { HiddenFields } from './hidden-fields'

type Props = { page: DraftPage }

/** Declares, consents and sends the application. */
export function SendApplication({ page: { language, definition, hidden, here } }: Props) {
  const t = translator(language, 'apply')
  return (
    <LedgerSection title={t('check.declaration')}>
      <Form action={send} words={formWords(language)}>
        <HiddenFields fields={hidden} />
        <CheckboxField name="declaration" label={definition.declaration[language]} />
        <CheckboxField name="consent" label={definition.consent[language]} />
        <p className="buttons">
          <SubmitButton>{t('check.send')}</SubmitButton>
          <ButtonLink href={here} look="text">
            {t('check.later')}
          </ButtonLink>
        </p>
      </Form>
    </LedgerSection>
  )
}

/** Sends what was put right. */
export const SendCorrection = ({ page: { language, hidden } }: Props) => (
  <Form action={correct} words={formWords(language)}>
    <HiddenFields fields={hidden} />
    <p className="buttons">
      <SubmitButton>{translator(language, 'apply')('correct.send')}</SubmitButton>
    </p>
  </Form>
)
