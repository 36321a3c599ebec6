import type { Metadata } from 'next'
import Link from 'next/link'
import { pageLanguage } from '@/app/page-language'
import { paths } from '@/app/paths'
import { Form } from '@/components/form/form'
import { formWords } from '@/components/form/form-words'
import { SubmitButton } from '@/components/form/submit-button'
import { TextField } from '@/components/form/text-field'
import { Page } from '@/components/layout/page'
import { PageTitle } from '@/components/layout/page-title'
import { Notice } from '@/components/ui/notice'
import { translator } from '@/lib/platform/language/translator'
import { enterCode } from '../actions'

type Asked = { challenge?: string; mobile?: string; shown?: string; next?: string }
type Props = { params: Promise<{ lang: string }>; searchParams: Promise<Asked> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLanguage(params), 'account')('code.title') }
}

/** The code that was sent; entering it signs in. */
export default async function CodePage({ params, searchParams }: Props) {
  const language = await pageLanguage(params)
  const { challenge = '', mobile = '', shown, next } = await searchParams
  const t = translator(language, 'account')
  return (
    <Page>
      <div className="prose">
        <PageTitle lede={t('code.sent', { mobile })}>{t('code.title')}</PageTitle>
        {shown && /^\d{4,8}$/.test(shown) && (
          <Notice title={t('code.demonstration', { code: shown })} />
        )}
        <Form action={enterCode} words={formWords(language)}>
          <input type="hidden" name="language" value={language} />
          <input type="hidden" name="challenge" value={challenge} />
          {next && <input type="hidden" name="next" value={next} />}
          <TextField
            name="code"
            label={t('code.code')}
            hint={t('code.codeHint')}
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={10}
            width="s"
          />
          <p className="buttons">
            <SubmitButton>{t('code.confirm')}</SubmitButton>
            <Link className="btn btn--text" href={paths.signIn(language, next)}>
              {t('code.again')}
            </Link>
          </p>
        </Form>
      </div>
    </Page>
  )
}
