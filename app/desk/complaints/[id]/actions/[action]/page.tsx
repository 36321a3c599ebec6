import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { BackLink } from '@/components/layout/back-link'
import { PageTitle } from '@/components/layout/page-title'
import { translator } from '@/lib/platform/language/translator'
import { paths } from '../../../../../paths'
import { Desk } from '../../../../desk'
import { deskLanguage } from '../../../../desk-language'
import { complaintOfPage } from '../../../complaint-of-page'
import { stepLabel } from '../../step-label'
import { ComplaintStepForm } from './step-form'
import { Verbatim } from '@/components/ui/verbatim'

type Props = {
  params: Promise<{ id: string; action: string }>
  searchParams: Promise<{ from?: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: stepLabel((await params).action, await deskLanguage()) }
}

/** One step with all it asks for: whom to give it to, reasons, a remark, photographs of the work. */
export default async function ComplaintStepPage({ params, searchParams }: Props) {
  const { id, action: code } = await params
  const { from } = await searchParams
  const complaint = await complaintOfPage(id, paths.deskComplaint(id))
  const language = await deskLanguage()
  const action = complaint.actions.find((one) => one.code === code)
  if (!action) redirect(paths.deskComplaint(id, { from }))
  const at = paths.deskComplaintPart(id, `actions/${action.code}`, { from })

  return (
    <Desk area="complaints" at={at}>
      <div className="desk-page desk-page--form">
        <BackLink href={paths.deskComplaint(id, { from })}>
          {translator(language, 'grievance-desk')('act.back')}
        </BackLink>
        <PageTitle
          caption={
            <>
              {complaint.name[language]}, <Verbatim>{complaint.number}</Verbatim>
            </>
          }
        >
          {stepLabel(action.code, language)}
        </PageTitle>
        <ComplaintStepForm {...{ complaint, action, from, language }} />
      </div>
    </Desk>
  )
}
