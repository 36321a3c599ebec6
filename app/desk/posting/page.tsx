import type { Metadata } from 'next'
import { Form } from '@/components/form/form'
import { formWords } from '@/components/form/form-words'
import { SubmitButton } from '@/components/form/submit-button'
import { TextField } from '@/components/form/text-field'
import { DeskHead } from '@/components/layout/desk-head'
import { StateMark } from '@/components/ui/state-mark'
import { translator } from '@/lib/platform/language/translator'
import { paths } from '../../paths'
import { actIn } from '../account-actions'
import { Desk } from '../desk'
import { deskOfficer } from '../desk-caller'
import { deskLanguage } from '../desk-language'

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await deskLanguage(), 'desk')('posting.title') }
}

export default async function PostingPage() {
  const at = paths.desk('posting')
  const { acting, postings } = await deskOfficer(at)
  const language = await deskLanguage()
  const t = translator(language, 'desk')

  return (
    <Desk at={at}>
      <div className="desk-page">
        <DeskHead title={t('posting.title')} meta={t('posting.lede')} />
        <ul className="desk-choices">
          {postings.map(({ id, ulb, designation }) => (
            <li key={id}>
              <h2 className="h-s">
                {designation[language]}, {ulb.name[language]}
              </h2>
              {id === acting.id ? (
                <StateMark is="ok">{t('posting.now')}</StateMark>
              ) : (
                <Form action={actIn} words={formWords(language)}>
                  <input type="hidden" name="posting" value={id} />
                  <TextField
                    name="totp"
                    label={t('posting.code')}
                    inputMode="numeric"
                    autoComplete="one-time-code"
                    width="s"
                    optional
                  />
                  <SubmitButton look="2">{t('posting.act')}</SubmitButton>
                </Form>
              )}
            </li>
          ))}
        </ul>
      </div>
    </Desk>
  )
}
