import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { paths } from '@/app/paths'
import { BackLink } from '@/components/layout/back-link'
import { translator } from '@/lib/platform/language/translator'
import { mastersOf } from '@/lib/platform/masters/masters'
import { officeDay } from '@/lib/platform/tenancy/office-day'
import { ComplaintTypeData } from '@/lib/services/grievances/complaint-types'
import { deskLanguage } from '../../../../desk-language'
import { administering } from '../../admin'
import { AdminFrame } from '../../../admin-frame'
import { originWords } from '../../origin-words'
import { standingValues } from '../../standing-values'
import { ChangeHistory } from '../../change-history'
import { RestoreForm } from './restore-form'
import { TypeForm } from './type-form'
import { TypePreview } from './type-preview'

type Props = {
  params: Promise<{ code: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await deskLanguage(), 'administration')('types') }
}

/** One kind of complaint: how it stands at the ULB, the form that changes it from a day on, and who changed it. */
export default async function TypePage({ params, searchParams }: Props) {
  const { code } = await params
  const fresh = code === 'new'
  const at = paths.deskComplaintType(code)
  const known = await administering(at, 'complaint-type', searchParams, code)
  const { officer, versions, changes, language, saved } = known
  const t = translator(language, 'administration')
  const [standing] = standingValues(versions)
  if (!standing && !fresh) notFound()
  const shown = standing?.planned ?? standing?.value
  const type = shown && { name: shown.name, ...ComplaintTypeData.parse(shown.data) }
  const masters = await mastersOf(officer.acting.ulb.id, officeDay())
  const ofState = versions.some(({ own }) => !own)

  return (
    <AdminFrame
      {...{ at, language, saved, part: 'types' }}
      title={type?.name[language] ?? t('newType')}
      lede={
        standing
          ? `${t('code', { code })}. ${t('originOf', { origin: originWords(standing, language) })}`
          : t('typesLede', { town: officer.acting.ulb.name[language] })
      }
    >
      <BackLink href={paths.deskComplaintTypes()}>{t('types')}</BackLink>
      <div className="desk-split desk-split--21">
        <TypeForm
          key={JSON.stringify(shown)}
          code={fresh ? '' : code}
          position={shown?.position ?? 900}
          {...{ type, masters, language, today: officeDay() }}
        />
        <div className="stack">
          {type && <TypePreview {...{ type, masters, language }} />}
          {ofState && (standing?.own || standing?.planned) && (
            <RestoreForm {...{ code, language, today: officeDay() }} />
          )}
          {!fresh && <ChangeHistory {...{ changes, language }} />}
        </div>
      </div>
    </AdminFrame>
  )
}
