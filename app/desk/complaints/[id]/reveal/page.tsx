import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BackLink } from '@/components/layout/back-link'
import { PageTitle } from '@/components/layout/page-title'
import { translator } from '@/lib/platform/language/translator'
import { orNothing } from '@/lib/platform/operations/or-nothing'
import { unmaskReporter } from '@/lib/services/grievances/desk/unmask-reporter'
import { paths } from '../../../../paths'
import { Desk } from '../../../desk'
import { deskOfficer } from '../../../desk-caller'
import { deskLanguage } from '../../../desk-language'
import { Verbatim } from '@/components/ui/verbatim'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await deskLanguage(), 'desk')('file.reveal') }
}

/** How to reach who complained, in full. Looking is what is recorded, so opening the page records it. */
export default async function RevealReporterPage({ params }: Props) {
  const { id } = await params
  const { caller } = await deskOfficer(paths.deskComplaint(id))
  const language = await deskLanguage()
  const { name, number, address } = (await orNothing(unmaskReporter(caller, { id }))) ?? notFound()

  return (
    <Desk area="complaints" at={paths.deskComplaintPart(id, 'reveal')}>
      <div className="desk-page desk-page--form">
        <BackLink href={paths.deskComplaint(id)}>
          {translator(language, 'grievance-desk')('act.back')}
        </BackLink>
        <PageTitle
          caption={
            <>
              <Verbatim>{number}</Verbatim>, {name}
            </>
          }
        >
          {address}
        </PageTitle>
        <p className="meta">{translator(language, 'desk')('reveal.audited')}</p>
      </div>
    </Desk>
  )
}
