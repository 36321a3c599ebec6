import { RadiosField } from '@/components/form/radios-field'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { mastersOf } from '@/lib/platform/masters/masters'
import { officeDay } from '@/lib/platform/tenancy/office-day'
import type { DeskComplaint } from '@/lib/services/grievances/desk/desk-complaint'
import { namer } from '../../../../administration/complaints/namer'
import { deskOfficer } from '../../../../desk-caller'
import { paths } from '../../../../../paths'

type Props = { complaint: DeskComplaint; language: Language }

/** Whom a complaint may be given to, with their department and how much they have. */
export async function Candidates({ complaint: { id: at, candidates }, language }: Props) {
  const t = translator(language, 'grievance-desk')
  if (candidates.length === 0) return <p className="note">{t('act.noCandidates')}</p>
  const { acting } = await deskOfficer(paths.deskComplaint(at))
  const name = namer(await mastersOf(acting.ulb.id, officeDay()), language)

  return (
    <RadiosField
      name="assignee"
      label={t('act.assignee')}
      options={candidates.map(({ id, name: person, department, load }) => ({
        value: id,
        label: person[language],
        hint: `${name('department', department)}, ${t('act.load', { count: load })}`,
      }))}
    />
  )
}
