import { pdfAnswer } from '@/app/api/documents/pdf-answer'
import { currentCaller } from '@/lib/platform/identity/current-caller'
import { openDocument } from '@/lib/platform/documents/open-document'
import { isLanguage } from '@/lib/platform/language/language'

type Context = { params: Promise<{ tenant: string; id: string }> }

/** An issued paper as PDF: `?lang=hi`, and `&k=` the link of somebody who does not sign in. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { tenant, id } = await params
  const query = new URL(request.url).searchParams
  const caller = await currentCaller()
  const asked = query.get('lang') ?? undefined
  const language = isLanguage(asked)
    ? asked
    : 'language' in caller
      ? (caller.language ?? 'en')
      : 'en'
  const token = query.get('k') ?? undefined
  // Next answers HEAD with GET; only what goes to paper counts.
  const counts = request.method === 'GET'
  return pdfAnswer(await openDocument(caller, { tenant, id, language, token, counts }))
}
