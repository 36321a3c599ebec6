import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Form } from '@/components/form/form'
import { formWords } from '@/components/form/form-words'
import { HiddenFields } from '@/components/form/hidden-fields'
import { MobileField } from '@/components/form/mobile-field'
import { SubmitButton } from '@/components/form/submit-button'
import { translator } from '@/lib/platform/language/translator'
import { askCode, send } from '../../actions'
import { ReportFrame } from '../../report-frame'
import { reportPage, type ReportParams } from '../../report-page'
import { KeepOffline } from '../../waiting/keep-offline'

type Props = { params: ReportParams }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language } = await reportPage(params)
  return { title: translator(language, 'report')('mobile.title') }
}

/** The mobile that is told what becomes of it, or nobody's. */
export default async function MobilePage({ params }: Props) {
  const { language, type, answers, hidden, signedIn, mayBeNobody, at } = await reportPage(params)
  if (!answers.placed) redirect(at('where'))
  if (signedIn) redirect(at('details'))
  const t = translator(language, 'report')
  const account = translator(language, 'account')

  return (
    <ReportFrame
      {...{ language, signedIn }}
      now="mobile"
      back={at('details')}
      caption={type.name[language]}
      lede={t('mobile.lede')}
    >
      <Form action={askCode} words={formWords(language)} className="prose">
        <HiddenFields fields={hidden} />
        <MobileField
          name="mobile"
          label={account('signIn.mobile')}
          hint={account('signIn.mobileHint')}
          own
        />
        <p className="buttons">
          <SubmitButton>{account('signIn.send')}</SubmitButton>
        </p>
      </Form>
      {mayBeNobody && (
        <Form action={send} words={formWords(language)} className="prose nobody">
          <HiddenFields fields={{ ...hidden, step: 'nobody' }} />
          <h2 className="h-s">{t('nobody.title')}</h2>
          <p>{t('nobody.text')}</p>
          <p className="buttons">
            <SubmitButton look="2">{t('nobody.send')}</SubmitButton>
          </p>
        </Form>
      )}
      <KeepOffline />
    </ReportFrame>
  )
}
