import type { Metadata } from 'next'
import { paths } from '@/app/paths'
import { ButtonLink } from '@/components/ui/button'
import { DeskTable } from '@/components/ui/desk-table'
import { Link } from '@/components/ui/link'
import { translator } from '@/lib/platform/language/translator'
import { mastersOf } from '@/lib/platform/masters/masters'
import { officeDay } from '@/lib/platform/tenancy/office-day'
import { ComplaintTypeData } from '@/lib/services/grievances/complaint-types'
import { deskLanguage } from '../../desk-language'
import { administering } from './admin'
import { AdminFrame } from '../admin-frame'
import { namer } from './namer'
import { originWords } from './origin-words'
import { daysOf } from './posted/posted'
import { standingValues } from './standing-values'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await deskLanguage(), 'administration')('title') }
}

/** Every kind of complaint at the ULB: whose value holds, and the way to change it. */
export default async function TypesPage({ searchParams }: Props) {
  const at = paths.deskComplaintTypes()
  const { officer, versions, language, saved } = await administering(
    at,
    'complaint-type',
    searchParams,
  )
  const t = translator(language, 'administration')
  const town = officer.acting.ulb
  const name = namer(await mastersOf(town.id, officeDay()), language)
  const rows = standingValues(versions).map((standing) => ({
    standing,
    data: ComplaintTypeData.parse(standing.value.data),
  }))

  return (
    <AdminFrame
      {...{ at, language, saved, part: 'types', title: t('title') }}
      lede={t('typesLede', { town: town.name[language] })}
      actions={
        <ButtonLink look="2" href={paths.deskComplaintType('new')}>
          {t('addType')}
        </ButtonLink>
      }
    >
      <DeskTable
        caption={t('types')}
        rows={rows}
        rowKey={({ standing }) => standing.code}
        columns={[
          {
            key: 'name',
            heading: t('column.name'),
            phone: 'full',
            cell: ({ standing: { code, value }, data }) => (
              <>
                <Link href={paths.deskComplaintType(code)}>{value.name[language]}</Link>
                {!data.offered && <span className="meta"> {t('notOffered')}</span>}
              </>
            ),
          },
          {
            key: 'group',
            heading: t('column.group'),
            labelled: true,
            cell: ({ data }) => name('complaint-group', data.group),
          },
          {
            key: 'department',
            heading: t('column.department'),
            labelled: true,
            cell: ({ data }) => name('department', data.department),
          },
          {
            key: 'days',
            heading: t('column.days'),
            figures: true,
            labelled: true,
            cell: ({ data }) => daysOf(data.slaHours),
          },
          {
            key: 'questions',
            heading: t('column.questions'),
            figures: true,
            phone: 'none',
            cell: ({ data }) => data.questions.length || '–',
          },
          {
            key: 'origin',
            heading: t('column.origin'),
            labelled: true,
            cell: ({ standing }) => originWords(standing, language),
          },
        ]}
      />
    </AdminFrame>
  )
}
