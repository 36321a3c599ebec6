import type { Metadata } from 'next'
import { Form } from '@/components/form/form'
import { formWords } from '@/components/form/form-words'
import { SubmitButton } from '@/components/form/submit-button'
import { TextField } from '@/components/form/text-field'
import { PageTitle } from '@/components/layout/page-title'
import { Link } from '@/components/ui/link'
import { Notice } from '@/components/ui/notice'
import { translator } from '@/lib/platform/language/translator'
import { paths } from '../../paths'
import { enter } from '../account-actions'
import { strangerAtDesk } from '../desk-caller'
import { DeskDoor } from '../desk-door'
import { deskLanguage } from '../desk-language'
import { DemonstrationLogIns } from './demonstration-log-ins'

type Props = { searchParams: Promise<{ next?: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await deskLanguage(), 'desk')('signIn.title') }
}

export default async function SignInPage({ searchParams }: Props) {
  const { next = '' } = await searchParams
  const language = await deskLanguage()
  const t = translator(language, 'desk')
  const stranger = await strangerAtDesk()

  return (
    <DeskDoor language={language}>
      <PageTitle lede={t('signIn.lede')}>{t('signIn.title')}</PageTitle>
      {stranger?.kind === 'state' && (
        <Notice tone="warning" title={t('signIn.elsewhere', { name: stranger.name[language] })}>
          <Link href={paths.deskFigures()}>{t('signIn.elsewhereText')}</Link>
        </Notice>
      )}
      <Form action={enter} words={formWords(language)}>
        <input type="hidden" name="next" value={next} />
        <TextField
          name="userName"
          label={t('signIn.userName')}
          autoComplete="username"
          spellCheck={false}
        />
        <TextField
          name="password"
          type="password"
          label={t('signIn.password')}
          autoComplete="current-password"
        />
        <TextField
          name="totp"
          label={t('signIn.code')}
          hint={t('signIn.codeHint')}
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={7}
          width="s"
          optional
        />
        <SubmitButton>{t('signIn.button')}</SubmitButton>
      </Form>
      <DemonstrationLogIns language={language} />
    </DeskDoor>
  )
}
