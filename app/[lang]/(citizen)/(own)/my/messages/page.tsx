import type { Metadata } from 'next'
import Link from 'next/link'
import { pageLanguage } from '@/app/page-language'
import { paths } from '@/app/paths'
import { EmptyState } from '@/components/ui/empty-state'
import { myMessages } from '@/lib/platform/applications/my-messages'
import { momentWords } from '@/lib/platform/language/days'
import { translator } from '@/lib/platform/language/translator'
import { see } from '../../../see'
import { listPlace, type ListProps } from '../list-props'
import { MyFrame } from '../my-frame'
import { Older } from '../older'
import { townsOf } from '../towns-of'

export async function generateMetadata({ params }: ListProps): Promise<Metadata> {
  return { title: translator(await pageLanguage(params), 'account')('my.messages') }
}

/** What the person was told, as it was told. */
export default async function MyMessagesPage(props: ListProps) {
  const { language, here, after } = await listPlace(props, 'messages')
  const t = translator(language, 'account')
  const { messages, next } = await see(language, here, (caller) => myMessages(caller, { after }))
  const town = await townsOf(messages, language)
  return (
    <MyFrame language={language} title={t('my.messages')}>
      {messages.length === 0 && <EmptyState title={t('empty.messages')} />}
      <ul className="told">
        {messages.map(({ id, ulb, application, language: spoken, title, text, at }) => (
          <li key={id}>
            <p className="meta">{momentWords(at, language)}</p>
            <div lang={spoken}>
              {title && <h2 className="h-s">{title}</h2>}
              <p>{text}</p>
            </div>
            {application && (
              <p className="small">
                <Link href={paths.myApplication(language, town(ulb).slug, application)}>
                  {t('application.thisApplication')}
                </Link>
              </p>
            )}
          </li>
        ))}
      </ul>
      <Older language={language} at={here} after={after} next={next} />
    </MyFrame>
  )
}
