import type { Metadata } from 'next'
import { paths } from '@/app/paths'
import { wardsOf } from '@/lib/platform/boundaries/boundaries'
import { translator } from '@/lib/platform/language/translator'
import { mastersOf } from '@/lib/platform/masters/masters'
import { officeDay } from '@/lib/platform/tenancy/office-day'
import { RoutingRule } from '@/lib/services/grievances/routing-rules'
import { deskLanguage } from '../../../desk-language'
import { administering } from '../admin'
import { AdminFrame } from '../../admin-frame'
import { freshCode } from '../fresh-code'
import { namer } from '../namer'
import { RuleTable } from '../rule-table'
import { standingValues } from '../standing-values'
import { RuleForm } from './rule-form'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await deskLanguage(), 'administration')('routing') }
}

const list = 'complaint-routing'

/** Which complaints go to whom at once, as a plain table; rules are added and taken out. */
export default async function RoutingPage({ searchParams }: Props) {
  const at = paths.deskComplaintRules('routing')
  const { officer, versions, language, saved } = await administering(at, list, searchParams)
  const t = translator(language, 'administration')
  const today = officeDay()
  const town = officer.acting.ulb.id
  const masters = await mastersOf(town, today)
  const name = namer(masters, language)
  const rows = standingValues(versions).map((standing) => ({
    standing,
    rule: RoutingRule.parse(standing.value.data),
  }))
  const fits = ({ types = [], groups = [], departments = [], wards = [] }: RoutingRule) =>
    [
      ...departments.map((code) => name('department', code)),
      ...groups.map((code) => name('complaint-group', code)),
      ...types.map((code) => name('complaint-type', code)),
      ...(wards.length > 0 ? [t('andWards', { count: wards.length })] : []),
    ].join(', ') || t('any')

  return (
    <AdminFrame
      {...{ at, language, saved, part: 'routing', title: t('title') }}
      lede={t('routingLede')}
    >
      <RuleTable
        {...{ caption: t('routing'), list, rows, language, today }}
        nameOf={({ rule }) => fits(rule)}
        columns={[
          {
            key: 'order',
            heading: t('column.order'),
            labelled: true,
            cell: ({ standing }) => standing.value.position,
          },
          { key: 'fits', heading: t('column.fits'), cell: ({ rule }) => fits(rule) },
          {
            key: 'role',
            heading: t('column.role'),
            labelled: true,
            cell: ({ rule }) => name('role', rule.role),
          },
        ]}
      />
      <RuleForm
        key={rows.length}
        code={freshCode()}
        position={Math.max(0, ...rows.map(({ standing }) => standing.value.position)) + 1}
        wards={await wardsOf(town)}
        {...{ masters, language, today }}
      />
    </AdminFrame>
  )
}
