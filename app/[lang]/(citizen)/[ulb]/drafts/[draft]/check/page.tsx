import type { Metadata } from 'next'
import Link from 'next/link'
import { pageLanguage } from '@/app/page-language'
import { AnswerSummary } from '@/components/form/definition/answer-summary'
import { CheckboxField } from '@/components/form/checkbox-field'
import { Form } from '@/components/form/form'
import { formWords } from '@/components/form/form-words'
import { SubmitButton } from '@/components/form/submit-button'
import { LedgerSection } from '@/components/layout/ledger-section'
import { ButtonLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { withQuery } from '@/app/paths'
import { summarise } from '@/lib/platform/forms/summarise'
import { translator } from '@/lib/platform/language/translator'
import { send } from '../../actions'
import { CheckFee } from '../../check-fee'
import { CheckPapers } from '../../check-papers'
import { draftPage, type DraftParams } from '../../draft-page'
import { HiddenFields } from '../../hidden-fields'
import { partsOf } from '../../parts-of'
import { StepFrame } from '../../step-frame'

type Props = { params: DraftParams }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLanguage(params), 'apply')('check.title') }
}

/** Everything that was answered, the fee it comes to, and the declaration; from here it is sent. */
export default async function CheckPage({ params }: Props) {
  const page = await draftPage(params, 'check')
  const { language, view, definition, answers, context, hidden, here } = page
  const t = translator(language, 'apply')
  const common = translator(language, 'common')
  const missing = partsOf(page).filter(({ code, state }) => state !== 'done' && !(code === 'papers' && view.papers.every(({ faults }) => faults.length === 0)))

  return (
    <StepFrame page={page} now="check" title={t('check.title')}>
      {missing.length > 0 && (
        <Notice tone="warning" title={t('check.missing')}>
          <ul>
            {missing.map(({ code, title, href }) => (
              <li key={code}>
                <Link href={withQuery(href, { wrong: 'yes', from: 'check' })}>{t('check.missingPart', { part: title })}</Link>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <AnswerSummary
        sections={summarise(definition, answers, context, { unmask: true })}
        changeAt={(section, item) => withQuery(`${here}/${section}`, { item: item?.toString(), from: 'check' })}
        change={common('change')}
        none={t('check.none')}
      />
      <CheckPapers page={page} />
      <CheckFee page={page} />
      {missing.length === 0 ? (
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
      ) : (
        <p className="buttons">
          <ButtonLink href={missing[0]?.href ?? here}>{t('tasks.goOn')}</ButtonLink>
        </p>
      )}
    </StepFrame>
  )
}
