import type { Metadata } from 'next'
import { paths } from '@/app/paths'
import { Form } from '@/components/form/form'
import { formWords } from '@/components/form/form-words'
import { HiddenFields } from '@/components/form/hidden-fields'
import { SubmitButton } from '@/components/form/submit-button'
import { TextField } from '@/components/form/text-field'
import { Page } from '@/components/layout/page'
import { PageTitle } from '@/components/layout/page-title'
import { ButtonLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { translator } from '@/lib/platform/language/translator'
import { complaintPage, type ComplaintParams } from '../complaint-page'
import { followIt } from './actions'

type Asked = { challenge?: string; mobile?: string; shown?: string }
type Props = { params: ComplaintParams; searchParams: Promise<Asked> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language } = await complaintPage(params)
  return { title: translator(language, 'complaints')('follow.codeTitle') }
}

/** The code that was sent; entering it follows the complaint. */
export default async function FollowPage({ params, searchParams }: Props) {
  const { language, ulb, complaint } = await complaintPage(params)
  const { challenge, mobile = '', shown } = await searchParams
  const { number, name } = complaint
  const t = translator(language, 'complaints')
  const account = translator(language, 'account')

  return (
    <Page>
      <div className="prose">
        <PageTitle caption={name[language]} lede={account('code.sent', { mobile })}>
          {t('follow.codeTitle')}
        </PageTitle>
        {shown && /^\d{4,8}$/.test(shown) && (
          <Notice title={account('code.demonstration', { code: shown })} />
        )}
        <Form action={followIt} words={formWords(language)}>
          <HiddenFields fields={{ ulb: ulb.id, slug: ulb.slug, number, language, challenge }} />
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
            <SubmitButton>{t('follow.confirm')}</SubmitButton>
            <ButtonLink href={`${paths.complaint(language, ulb.slug, number)}#follow`} look="text">
              {account('code.again')}
            </ButtonLink>
          </p>
        </Form>
      </div>
    </Page>
  )
}
