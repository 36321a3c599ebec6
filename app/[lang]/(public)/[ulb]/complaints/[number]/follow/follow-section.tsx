import { visitor } from '@/app/[lang]/(citizen)/[ulb]/report/visitor'
import { EmailField } from '@/components/form/email-field'
import { Form } from '@/components/form/form'
import { formWords } from '@/components/form/form-words'
import { HiddenFields } from '@/components/form/hidden-fields'
import { MobileField } from '@/components/form/mobile-field'
import { SubmitButton } from '@/components/form/submit-button'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { wasRefused } from '@/lib/platform/operations/refused-request'
import type { Tenant } from '@/lib/platform/tenancy/tenancy'
import { followIt, sendFollowCode } from './actions'

type Props = { language: Language; ulb: Tenant; number: string }

/** "Me too": at once for whoever is signed in, else by a code or a link. */
export async function FollowSection({ language, ulb, number }: Props) {
  const t = translator(language, 'complaints')
  const account = translator(language, 'account')
  const words = formWords(language)
  const hidden = { ulb: ulb.id, slug: ulb.slug, number, language }
  const signedIn = (await visitor()).by === 'session'

  return (
    <section id="follow">
      <h2 className="h-m">{t('follow.title')}</h2>
      <p>{t('follow.text')}</p>
      {signedIn ? (
        <Form action={followIt} words={words}>
          <HiddenFields fields={hidden} />
          <p className="buttons">
            <SubmitButton>{t('follow.signedIn')}</SubmitButton>
          </p>
        </Form>
      ) : (
        <>
          <h3 className="h-s">{t('follow.mobile')}</h3>
          <Form action={sendFollowCode} words={words}>
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
          <details className="fold" open={await wasRefused()}>
            <summary>{t('follow.email')}</summary>
            <Form action={followIt} words={words}>
              <HiddenFields fields={hidden} />
              <EmailField name="email" label={t('follow.email')} hint={t('follow.emailHint')} own />
              <p className="buttons">
                <SubmitButton look="2">{t('follow.emailSend')}</SubmitButton>
              </p>
            </Form>
          </details>
        </>
      )}
    </section>
  )
}
