import { Link } from '@/components/ui/link'
import { SlaBar } from '@/components/ui/sla-bar'
import { wardsOf } from '@/lib/platform/boundaries/boundaries'
import { daysLeftWords } from '@/lib/platform/language/days'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { listComplaints } from '@/lib/services/grievances/listing/list-complaints'
import { paths } from '@/app/paths'
import { filterFor } from '../complaints-address'
import { placeWords } from '../list/complaints-table'
import type { Officer } from '../../desk-caller'
import { Verbatim } from '@/components/ui/verbatim'

type Props = { officer: Officer; language: Language }

/** The complaints an officer begins with, those that are due first. */
export async function ComplaintsWaiting({ officer, language }: Props) {
  const t = translator(language, 'grievance-desk')
  const desk = translator(language, 'desk')
  const filter = filterFor(officer, {})
  const { complaints } = await listComplaints(officer.caller, { ...filter, size: 7 })
  const wards = await wardsOf(officer.acting.ulb.id)

  return (
    <section>
      <h2 className="h-desk">
        {t(`views.${filter.view}`)}{' '}
        {complaints.length > 0 && <Link href={paths.deskComplaints()}>{desk('home.openAll')}</Link>}
      </h2>
      {complaints.length === 0 && <p className="muted">{t('empty.text')}</p>}
      <ul className="waiting">
        {complaints.map((complaint) => (
          <li key={complaint.id}>
            <div>
              <Link href={paths.deskComplaint(complaint.id)}>
                {complaint.name[language]}, <Verbatim>{complaint.number}</Verbatim>
              </Link>
              <br />
              <span className="meta">{placeWords(complaint, wards, language)}</span>
            </div>
            {complaint.time && (
              <SlaBar
                used={complaint.time.used}
                allowed={complaint.time.allowed}
                words={daysLeftWords(complaint.time.left, language)}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
