import type { Metadata } from 'next'
import { pageLanguage } from '@/app/page-language'
import { Form } from '@/components/form/form'
import { formWords } from '@/components/form/form-words'
import { MobileField } from '@/components/form/mobile-field'
import { SubmitButton } from '@/components/form/submit-button'
import { Page } from '@/components/layout/page'
import { PageTitle } from '@/components/layout/page-title'
import { translator } from '@/lib/platform/language/translator'
import { sendCode } from './actions'

type Props = { params: Promise<{ lang: string }>; searchParams: Promise<{ next?: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLanguage(params), 'account')('signIn.title') }
}

/** The mobile number, to which a code is sent. */
export default async function SignInPage({ params, searchParams }: Props) {
  const language = await pageLanguage(params)
  const { next } = await searchParams
  const t = translator(language, 'account')
  return (
    <Page>
      <div className="prose">
        <PageTitle lede={t('signIn.lede')}>{t('signIn.title')}</PageTitle>
        <Form action={sendCode} words={formWords(language)}>
          <input type="hidden" name="language" value={language} />
          {next && <input type="hidden" name="next" value={next} />}
          <MobileField name="mobile" label={t('signIn.mobile')} hint={t('signIn.mobileHint')} own />
          <p className="buttons">
            <SubmitButton>{t('signIn.send')}</SubmitButton>
          </p>
        </Form>
      </div>
    </Page>
  )
}
