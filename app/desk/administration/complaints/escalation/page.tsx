import type { Metadata } from 'next'
import { paths } from '@/app/paths'
import { translator } from '@/lib/platform/language/translator'
import { mastersOf } from '@/lib/platform/masters/masters'
import { officeDay } from '@/lib/platform/tenancy/office-day'
import { EscalationStep } from '@/lib/services/grievances/escalation-matrix'
import { deskLanguage } from '../../../desk-language'
import { administering } from '../admin'
import { AdminFrame } from '../../admin-frame'
import { freshCode } from '../fresh-code'
import { namer } from '../namer'
import { daysOf } from '../posted/posted'
import { RuleTable } from '../rule-table'
import { standingValues } from '../standing-values'
import { StepForm } from './step-form'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await deskLanguage(), 'administration')('escalation') }
}

const list = 'complaint-escalation'

/** Before whom late complaints come, as a plain table; steps are added and taken out. */
export default async function EscalationPage({ searchParams }: Props) {
  const at = paths.deskComplaintRules('escalation')
  const { officer, versions, language, saved } = await administering(at, list, searchParams)
  const t = translator(language, 'administration')
  const today = officeDay()
  const masters = await mastersOf(officer.acting.ulb.id, today)
  const name = namer(masters, language)
  const rows = standingValues(versions)
    .map((standing) => ({ standing, step: EscalationStep.parse(standing.value.data) }))
    .sort((one, other) => one.step.level - other.step.level)
  const types = ({ types: only = [] }: EscalationStep) =>
    only.map((code) => name('complaint-type', code)).join(', ') || t('any')

  return (
    <AdminFrame
      {...{ at, language, saved, part: 'escalation', title: t('title') }}
      lede={t('escalationLede')}
    >
      <RuleTable
        {...{ caption: t('escalation'), list, rows, language, today }}
        nameOf={({ step }) => `${step.level}, ${name('role', step.role)}`}
        columns={[
          {
            key: 'level',
            heading: t('column.level'),
            labelled: true,
            cell: ({ step }) => step.level,
          },
          { key: 'role', heading: t('column.role'), cell: ({ step }) => name('role', step.role) },
          {
            key: 'after',
            heading: t('column.after'),
            labelled: true,
            cell: ({ step }) => t('afterDays', { days: Number(daysOf(step.afterHours)) }),
          },
          {
            key: 'types',
            heading: t('column.types'),
            labelled: true,
            cell: ({ step }) => types(step),
          },
        ]}
      />
      <StepForm key={rows.length} code={freshCode()} {...{ masters, language, today }} />
    </AdminFrame>
  )
}
