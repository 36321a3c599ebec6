import { paths, withQuery, type ReportPart } from '@/app/paths'
import { isLanguage } from '@/lib/platform/language/language'
import { textOf, type Texts } from './posted'

type Sent = { challenge: string; mobile: string; demonstrationCode?: string | undefined }

/** A page of the report that a form belonged to. */
export function partOf(values: Texts, part: ReportPart, draft = textOf(values, 'draft')): string {
  const language = textOf(values, 'language')
  return paths.report(isLanguage(language) ? language : 'hi', textOf(values, 'town'), draft, part)
}

/** The kind is chosen: where is it? */
export const afterChoosing = ({ draft }: { draft: string }, values: Texts): string =>
  partOf(values, 'where', draft)

/** The place is known: what is there to tell? */
export const afterPlacing = (_: unknown, values: Texts): string => partOf(values, 'details')

/** On to the mobile number; done, for somebody signed in; or back to add more photographs. */
export const afterDescribing = (
  { sent, stay }: { sent: boolean; stay: boolean },
  values: Texts,
): string => partOf(values, stay ? 'details' : sent ? 'done' : 'mobile')

/** Back to the photographs. */
export const afterRemoving = (_: unknown, values: Texts): string => partOf(values, 'details')

/** Where the code is entered. The demonstration, which sends no SMS, shows the code there. */
export const afterAskingCode = (
  { challenge, mobile, demonstrationCode }: Sent,
  values: Texts,
): string => withQuery(partOf(values, 'code'), { challenge, mobile, shown: demonstrationCode })

/** The number, and what happens next. */
export const afterSending = (_: unknown, values: Texts): string => partOf(values, 'done')
