import type { Metadata } from 'next'
import { pageLanguage } from '@/app/page-language'
import { paths } from '@/app/paths'
import { Form } from '@/components/form/form'
import { formWords } from '@/components/form/form-words'
import { RadiosField } from '@/components/form/radios-field'
import { SubmitButton } from '@/components/form/submit-button'
import { StateMark } from '@/components/ui/state-mark'
import { dayAt } from '@/lib/platform/dates/dates'
import { listSessions } from '@/lib/platform/identity/sessions'
import { dayWords, momentWords } from '@/lib/platform/language/days'
import { languageCodes, languages } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { see } from '../../../see'
import { signOutHere } from '../../sign-in/actions'
import { endSession, writeTo } from '../actions'
import { deviceWords } from '../device-words'
import { MyFrame } from '../my-frame'

type Props = { params: Promise<{ lang: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLanguage(params), 'account')('my.sessions') }
}

/** Where the person is signed in, and the way to sign out there. */
export default async function MySessionsPage({ params }: Props) {
  const language = await pageLanguage(params)
  const t = translator(language, 'account')
  const words = formWords(language)
  const { sessions } = await see(language, paths.my(language, 'sessions'), (caller) =>
    listSessions(caller, {}),
  )
  return (
    <MyFrame language={language} title={t('my.sessions')}>
      <ul className="told">
        {sessions.map(({ id, device, createdAt, expiresAt, current }) => (
          <li key={id}>
            <p>{deviceWords(device, language)}</p>
            <p className="small muted">
              {t('sessions.begun', { moment: momentWords(createdAt, language) })}.{' '}
              {t('sessions.until', { day: dayWords(dayAt(expiresAt), language) })}.
            </p>
            {current ? (
              <div className="buttons">
                <StateMark is="ok">{t('sessions.current')}</StateMark>
                <Form action={signOutHere} words={words}>
                  <input type="hidden" name="language" value={language} />
                  <SubmitButton look="text">
                    {translator(language, 'common')('signOut')}
                  </SubmitButton>
                </Form>
              </div>
            ) : (
              <Form action={endSession} words={words}>
                <input type="hidden" name="language" value={language} />
                <input type="hidden" name="id" value={id} />
                <SubmitButton look="danger">
                  {t('sessions.end')}
                  <span className="vh"> {deviceWords(device, language)}</span>
                </SubmitButton>
              </Form>
            )}
          </li>
        ))}
      </ul>
      <h2 className="h-m">{t('my.language')}</h2>
      <Form action={writeTo} words={words}>
        <RadiosField
          name="language"
          label={t('my.languageText')}
          value={language}
          options={languageCodes.map((code) => ({ value: code, label: languages[code].name }))}
        />
        <p className="buttons">
          <SubmitButton look="2">{t('my.languageSave')}</SubmitButton>
        </p>
      </Form>
    </MyFrame>
  )
}
