import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageTitle } from '@/components/layout/page-title'
import { ButtonLink, Buttons } from '@/components/ui/button'
import { translator } from '@/lib/platform/language/translator'
import { orNothing } from '@/lib/platform/operations/or-nothing'
import { complaintChanges } from '@/lib/services/grievances/desk/complaint-changes'
import { paths } from '../../../../paths'
import { Desk } from '../../../desk'
import { deskAddress } from '../../../desk-address'
import { deskOfficer } from '../../../desk-caller'
import { deskLanguage } from '../../../desk-language'
import { ComplaintEvents } from '../complaint-events'

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<{ seen?: string; from?: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await deskLanguage(), 'desk')('changed.title') }
}

/** For whoever acted on a complaint too late: what changed since they saw it. Answered with status 409. */
export default async function ComplaintChangedPage({ params, searchParams }: Props) {
  const { id } = await params
  const { seen = '', from } = await searchParams
  const at = paths.deskComplaintPart(id, 'changed', { seen, from })
  const { caller } = await deskOfficer(at)
  const language = await deskLanguage()
  const t = translator(language, 'grievance-desk')
  const desk = translator(language, 'desk')
  const revision = /^\d{1,9}$/.test(seen) ? seen : '0'
  const changed = (await orNothing(complaintChanges(caller, { id, seen: revision }))) ?? notFound()
  const { name, number, status, changes } = changed

  return (
    <Desk area="complaints" at={at}>
      <div className="desk-page desk-page--form">
        <PageTitle lede={t('changed.text', { name: name[language], number })}>
          {desk('changed.title')}
        </PageTitle>
        <h2 className="h-desk">{desk('changed.what')}</h2>
        {changes.length > 0 ? (
          <ComplaintEvents events={changes} language={language} />
        ) : (
          <p>{t('changed.nothing')}</p>
        )}
        <p className="changed-now">{t('changed.now', { state: status[language] })}</p>
        <Buttons>
          <ButtonLink href={paths.deskComplaint(id, { from })}>{t('changed.open')}</ButtonLink>
          <ButtonLink look="text" href={from ? deskAddress(from) : paths.deskComplaints()}>
            {t('title')}
          </ButtonLink>
        </Buttons>
      </div>
    </Desk>
  )
}
