import type { Metadata } from 'next'
import { Form } from '@/components/form/form'
import { formWords } from '@/components/form/form-words'
import { HiddenFields } from '@/components/form/hidden-fields'
import { SubmitButton } from '@/components/form/submit-button'
import { TextField } from '@/components/form/text-field'
import { ButtonLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { translator } from '@/lib/platform/language/translator'
import { send } from '../../actions'
import { ReportFrame } from '../../report-frame'
import { reportPage, type ReportParams } from '../../report-page'
import { KeepOffline } from '../../waiting/keep-offline'

type Asked = { challenge?: string; mobile?: string; shown?: string }
type Props = { params: ReportParams; searchParams: Promise<Asked> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language } = await reportPage(params)
  return { title: translator(language, 'report')('code.title') }
}

/** The code that was sent; entering it sends the report. */
export default async function CodePage({ params, searchParams }: Props) {
  const { language, type, hidden, signedIn, at } = await reportPage(params)
  const { challenge, mobile = '', shown } = await searchParams
  const t = translator(language, 'report')
  const account = translator(language, 'account')

  return (
    <ReportFrame
      {...{ language, signedIn }}
      now="code"
      back={at('mobile')}
      caption={type.name[language]}
      lede={account('code.sent', { mobile })}
    >
      {shown && /^\d{4,8}$/.test(shown) && (
        <Notice title={account('code.demonstration', { code: shown })} />
      )}
      <Form action={send} words={formWords(language)} className="prose">
        <HiddenFields fields={{ ...hidden, challenge, step: 'code' }} />
        <TextField
          name="code"
          label={account('code.code')}
          hint={account('code.codeHint')}
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={10}
          width="s"
        />
        <p className="buttons">
          <SubmitButton>{t('code.send')}</SubmitButton>
          <ButtonLink href={at('mobile')} look="text">
            {account('code.again')}
          </ButtonLink>
        </p>
      </Form>
      <KeepOffline />
    </ReportFrame>
  )
}
