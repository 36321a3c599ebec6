import { pdfAnswer } from '@/app/api/documents/pdf-answer'
import { applicationForm } from '@/lib/platform/documents/application-form'
import { currentCaller } from '@/lib/platform/identity/current-caller'
import { isLanguage } from '@/lib/platform/language/language'

type Context = { params: Promise<{ tenant: string; application: string }> }

/** The filled application form as PDF, for the applicant and officers: `?lang=hi`. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { tenant, application: applicationId } = await params
  const asked = new URL(request.url).searchParams.get('lang') ?? undefined
  const language = isLanguage(asked) ? asked : 'en'
  return pdfAnswer(
    await applicationForm(await currentCaller(), { tenant, applicationId, language }),
  )
}
