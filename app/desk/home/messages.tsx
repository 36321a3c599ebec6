import type { deskMessages } from '@/lib/platform/inbox/desk-messages'
import { momentWords } from '@/lib/platform/language/days'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'

type Props = Pick<Awaited<ReturnType<typeof deskMessages>>, 'messages'> & { language: Language }

/** What the officer was told lately. */
export const Messages = ({ messages, language }: Props) => (
  <section>
    <h2 className="h-desk">{translator(language, 'desk')('home.messages')}</h2>
    <ul className="waiting">
      {messages.map(({ id, title, text, link, at: told }) => (
        <li key={id}>
          <div>
            {link ? <a href={link}>{title}</a> : <b>{title}</b>}
            <br />
            <span className="meta">{text}</span>
          </div>
          <span className="meta">{momentWords(told, language)}</span>
        </li>
      ))}
    </ul>
  </section>
)
