import type { ReactNode } from 'react'
import { CheckboxField } from '@/components/form/checkbox-field'
import { Form } from '@/components/form/form'
import { formWords } from '@/components/form/form-words'
import { SubmitButton } from '@/components/form/submit-button'
import { LedgerSection } from '@/components/layout/ledger-section'
import { ButtonLink } from '@/components/ui/button'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { correct, send } from './actions'
import type { DraftPage } from './draft-page'
import { HiddenFields } from '@/components/form/hidden-fields'

type Props = { page: DraftPage; children: ReactNode }

/** Everything that is sent, with the declaration and consent below it; what is wrong stands on top. */
export function SendApplication({ page, children }: Props) {
  const { language, definition, hidden, here } = page
  const t = translator(language, 'apply')
  return (
    <Form action={send} words={formWords(language)}>
      <HiddenFields fields={hidden} />
      {children}
      <LedgerSection title={t('check.declaration')}>
        <CheckboxField name="declaration" label={definition.declaration[language]} />
        <CheckboxField name="consent" label={definition.consent[language]} />
        <p className="buttons">
          <SubmitButton>{t('check.send')}</SubmitButton>
          <ButtonLink href={here} look="text">
            {t('check.later')}
          </ButtonLink>
        </p>
      </LedgerSection>
    </Form>
  )
}

/** What was put right, to be sent. */
export const SendCorrection = ({ page: { language, hidden }, children }: Props) => (
  <Form action={correct} words={formWords(language)}>
    <HiddenFields fields={hidden} />
    {children}
    <p className="buttons">
      <SubmitButton>{translator(language, 'apply')('correct.send')}</SubmitButton>
    </p>
  </Form>
)

/** What is sent once it is whole, and what to do first. */
export const NotYet = ({
  href,
  language,
  children,
}: {
  href: string
  language: Language
  children: ReactNode
}) => (
  <>
    {children}
    <p className="buttons">
      <ButtonLink href={href}>{translator(language, 'apply')('tasks.goOn')}</ButtonLink>
    </p>
  </>
)
