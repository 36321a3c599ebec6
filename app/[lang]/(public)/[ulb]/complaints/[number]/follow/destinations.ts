import { paths } from '@/app/paths'
import { isLanguage, type Language } from '@/lib/platform/language/language'

type Texts = Record<string, string | string[]>
type Sent = { challenge: string; mobile: string; demonstrationCode?: string | undefined }

const text = (values: Texts, name: string) => String(values[name] ?? '')

const place = (values: Texts): [Language, string] => {
  const language = text(values, 'language')
  return [isLanguage(language) ? language : 'hi', text(values, 'slug')]
}

/** Back to the complaint, which says that it is followed or that a link was sent. */
export const afterFollowing = (
  { number, state }: { number: string; state: string },
  values: Texts,
): string => paths.complaint(...place(values), number, { news: state })

/** Where the code is entered. The demonstration, which sends no SMS, shows the code there. */
export const afterSendingCode = (
  { challenge, mobile, demonstrationCode: shown }: Sent,
  values: Texts,
): string =>
  paths.complaintFollow(...place(values), text(values, 'number'), { challenge, mobile, shown })

/** Back to the complaint, which is followed now. */
export const afterConfirming = ({ number }: { number: string }, values: Texts): string =>
  paths.complaint(...place(values), number, { news: 'following' })

/** From one's own place back there; else to the page that says that it is over. */
export const afterEnding = ({ number }: { number: string }, values: Texts): string => {
  const [language, slug] = place(values)
  return text(values, 'from') === 'my'
    ? paths.my(language, 'complaints')
    : paths.complaintNews(language, slug, number, text(values, 'follower'))
}
