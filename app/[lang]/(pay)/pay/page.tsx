import type { Metadata } from 'next'
import { CitizenFrame } from '@/app/citizen-frame'
import { pageLanguage } from '@/app/page-language'
import { Form } from '@/components/form/form'
import { formWords } from '@/components/form/form-words'
import { SubmitButton } from '@/components/form/submit-button'
import { TextField } from '@/components/form/text-field'
import { Page } from '@/components/layout/page'
import { PageTitle } from '@/components/layout/page-title'
import { translator } from '@/lib/platform/language/translator'
import { findBill } from './actions'

type Props = { params: Promise<{ lang: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLanguage(params), 'payment')('find') }
}

/** Finds a bill by the number of its application and the end of the mobile number; no login. */
export default async function FindBillPage({ params }: Props) {
  const language = await pageLanguage(params)
  const t = translator(language, 'payment')

  return (
    <CitizenFrame language={language}>
      <Page>
        <PageTitle lede={t('findText')}>{t('find')}</PageTitle>
        <Form action={findBill} words={formWords(language)} className="prose">
          <TextField
            name="number"
            label={t('number')}
            hint={t('numberHint', { example: 'TL-APP/DDN/2026-27/000123' })}
            width="l"
            autoComplete="off"
            spellCheck={false}
          />
          <TextField
            name="lastFour"
            label={t('lastFour')}
            hint={t('lastFourHint')}
            width="s"
            inputMode="numeric"
            maxLength={4}
            autoComplete="off"
          />
          <p className="buttons">
            <SubmitButton look="lg">{t('findButton')}</SubmitButton>
          </p>
        </Form>
      </Page>
    </CitizenFrame>
  )
}
