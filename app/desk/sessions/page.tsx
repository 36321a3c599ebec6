import type { Metadata } from 'next'
import { Form } from '@/components/form/form'
import { formWords } from '@/components/form/form-words'
import { SubmitButton } from '@/components/form/submit-button'
import { DeskHead } from '@/components/layout/desk-head'
import { DeskTable } from '@/components/ui/desk-table'
import { StateMark } from '@/components/ui/state-mark'
import { listSessions } from '@/lib/platform/identity/sessions'
import { momentWords } from '@/lib/platform/language/days'
import { translator } from '@/lib/platform/language/translator'
import { paths } from '../../paths'
import { endSession } from '../account-actions'
import { Desk } from '../desk'
import { deskOfficer } from '../desk-caller'
import { deskLanguage } from '../desk-language'

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await deskLanguage(), 'desk')('sessions.title') }
}

export default async function SessionsPage() {
  const at = paths.desk('sessions')
  const { caller } = await deskOfficer(at)
  const language = await deskLanguage()
  const t = translator(language, 'desk')
  const words = formWords(language)
  const { sessions } = await listSessions(caller, {})

  return (
    <Desk at={at}>
      <div className="desk-page">
        <DeskHead title={t('sessions.title')} meta={t('sessions.lede')} />
        <DeskTable
          caption={t('sessions.title')}
          rows={sessions}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'device',
              heading: t('sessions.device'),
              cell: ({ channel, device }) =>
                device ?? (channel === 'API' ? t('sessions.program') : t('sessions.unknown')),
            },
            {
              key: 'since',
              heading: t('sessions.since'),
              labelled: true,
              cell: ({ createdAt }) => momentWords(createdAt, language),
            },
            {
              key: 'until',
              heading: t('sessions.until'),
              labelled: true,
              cell: ({ expiresAt }) => momentWords(expiresAt, language),
            },
            {
              key: 'end',
              heading: <span className="vh">{t('sessions.end')}</span>,
              cell: ({ id, current }) =>
                current ? (
                  <StateMark is="ok">{t('sessions.here')}</StateMark>
                ) : (
                  <Form action={endSession} words={words}>
                    <input type="hidden" name="id" value={id} />
                    <SubmitButton look="danger">{t('sessions.end')}</SubmitButton>
                  </Form>
                ),
            },
          ]}
        />
      </div>
    </Desk>
  )
}
