import { QueueRail, type Queue } from '@/components/layout/queue-rail'
import { myNumbers } from '@/lib/insight/complaints/my-numbers'
import { count } from '@/lib/platform/language/amounts'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import {
  complaintViews,
  type ComplaintView,
} from '@/lib/services/grievances/listing/complaint-filter'
import { paths } from '../../../paths'
import type { Officer } from '../../desk-caller'
import { complaintsHref } from '../complaints-address'

type Props = { officer: Officer; view?: ComplaintView | 'photos' | 'intake'; language: Language }

/** The ways into the complaints, with how many wait where that is known, and the work beside them. */
export async function ComplaintsRail({ officer, view, language }: Props) {
  const t = translator(language, 'grievance-desk')
  const { caller, grants } = officer
  const { numbers, limit } = await myNumbers(caller, {})
  const countOf = (of: string) => {
    const found = numbers.find((one) => one.of === of)?.count
    if (found === undefined) return {}
    const words = count(found, language) + (found >= limit ? '+' : '')
    return { count: words, ...(of === 'late' && found > 0 && { late: true }) }
  }
  const mine = grants.includes('grievances.field-work')
  const entry = (of: ComplaintView): Queue => ({
    href: complaintsHref({ view: of }),
    label: t(`views.${of}`),
    current: view === of,
    ...countOf(of),
  })
  const more: Queue[] = [
    ...(grants.includes('grievances.route')
      ? [
          {
            href: paths.deskComplaintPhotos(),
            label: t('photos'),
            current: view === 'photos',
            ...countOf('photos'),
          },
        ]
      : []),
    ...(grants.includes('grievances.intake')
      ? [{ href: paths.deskIntake(), label: t('take'), current: view === 'intake' }]
      : []),
  ]

  return (
    <QueueRail
      label={translator(language, 'desk')('queues')}
      groups={[
        {
          title: t('groups.work'),
          queues: complaintViews.filter((one) => one !== 'mine' || mine).map(entry),
        },
        ...(more.length > 0 ? [{ title: t('groups.more'), queues: more }] : []),
      ]}
    />
  )
}
