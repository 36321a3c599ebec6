import { fakeSmtpServer } from '@/lib/infra/mail/fake-smtp-server'
import { httpFake, type SeenRequest } from '@/lib/infra/payment-gateway/http-fake'

// Without an id nothing leaves.
const registered = Object.fromEntries(
  ['APPLY', 'ASSIGN', 'MERGE', 'RESOLVE', 'COMMENT'].flatMap((step) =>
    ['en', 'hi'].map((language) => [`grievances.${step}.${language}`, '1207']),
  ),
)

const textOf = ({ body }: SeenRequest) =>
  JSON.parse(body) as { to: string; text: string; template_id: string; entity_id: string }

/**
 * The provider of text messages and the mail server that the settings name, for tests of what really leaves. Open it before
 * anything reads the settings. `answers` is how the provider answers a text.
 */
export async function openPostOffice() {
  const answers: { status: number }[] = []
  const provider = await httpFake(() => ({ body: {}, ...(answers.shift() ?? { status: 200 }) }))
  const mails = await fakeSmtpServer()
  Object.assign(process.env, {
    ...{ SMS: 'http', SMS_URL: provider.url, SMS_TOKEN: 'token', SMS_SENDER: 'PALIKA' },
    ...{ SMS_ENTITY_ID: '1201', SMS_TEMPLATE_IDS: JSON.stringify(registered) },
    ...{ MAIL: 'smtp', SMTP_URL: mails.url, MAIL_FROM: 'Palika <palika@example.in>' },
  })
  return {
    answers,
    texts: () => provider.seen.map(textOf),
    mails: () =>
      mails.messages.map((message) => ({
        to: /^To: (.+)$/m.exec(message)?.[1] ?? '',
        message,
      })),
    async close() {
      mails.close()
      await provider.stop()
    },
  }
}
