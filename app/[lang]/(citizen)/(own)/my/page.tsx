import type { Metadata } from 'next'
import { pageLanguage } from '@/app/page-language'
import { paths } from '@/app/paths'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkList } from '@/components/ui/link-list'
import { findService } from '@/lib/platform/applications/catalogue'
import { myApplications } from '@/lib/platform/applications/my-applications'
import { myBills } from '@/lib/platform/applications/my-bills'
import { myDrafts } from '@/lib/platform/applications/my-drafts'
import { dayAt } from '@/lib/platform/dates/dates'
import { dayWords } from '@/lib/platform/language/days'
import { translator } from '@/lib/platform/language/translator'
import { myComplaints } from '@/lib/services/grievances/own/my-complaints'
import { see } from '../../see'
import { ApplicationList } from './application-list'
import { BillList } from './bill-list'
import { ComplaintTable } from './complaints/complaint-table'
import { Part } from './part'
import { MyFrame } from './my-frame'
import { townsOf } from './towns-of'

type Props = { params: Promise<{ lang: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLanguage(params), 'account')('my.title') }
}

/** A person's own place: what waits for them first. */
export default async function MyPage({ params }: Props) {
  const language = await pageLanguage(params)
  const t = translator(language, 'account')
  const { drafts, applications, bills, complaints } = await see(
    language,
    paths.my(language),
    async (caller) => ({
      ...(await myDrafts(caller, {})),
      ...(await myBills(caller, { limit: 5 })),
      ...(await myApplications(caller, { limit: 10 })),
      ...(await myComplaints(caller, { limit: 5 })),
    }),
  )
  const town = await townsOf([...drafts, ...applications, ...bills, ...complaints], language)
  const asked = applications.filter((application) => application.asked)
  const isNew = drafts.length + applications.length + complaints.length === 0

  return (
    <MyFrame language={language} title={t('my.title')} home>
      {isNew && (
        <EmptyState
          title={t('my.none')}
          actions={<ButtonLink href={paths.landing(language)}>{t('my.findTown')}</ButtonLink>}
        >
          {t('my.noneText')}
        </EmptyState>
      )}
      {asked.length > 0 && (
        <Part title={t('my.todo')}>
          <LinkList
            links={asked.map(({ id, ulb, number, name, subject }) => ({
              href: paths.myApplication(language, town(ulb).slug, id),
              label: `${name[language]}: ${subject}`,
              aside: number,
            }))}
          />
        </Part>
      )}
      {bills.length > 0 && (
        <Part title={t('my.bills')}>
          <BillList rows={bills} language={language} town={town} />
        </Part>
      )}
      {drafts.length > 0 && (
        <Part title={t('my.drafts')}>
          <LinkList
            links={drafts.map(({ draft, ulb, service, savedAt, expiresAt }) => ({
              href: paths.draft(language, town(ulb).slug, draft),
              label: (
                <span>
                  {findService(service)?.name[language] ?? service}, {town(ulb).name}
                  <span className="block small muted">
                    {t('my.draftKept', {
                      day: dayWords(dayAt(savedAt), language),
                      until: dayWords(dayAt(expiresAt), language),
                    })}
                  </span>
                </span>
              ),
            }))}
          />
        </Part>
      )}
      {applications.length > 0 && (
        <Part title={t('my.applications')}>
          <ApplicationList rows={applications} language={language} town={town} />
        </Part>
      )}
      {complaints.length > 0 && (
        <Part title={t('my.complaints')}>
          <ComplaintTable rows={complaints} language={language} town={town} />
        </Part>
      )}
    </MyFrame>
  )
}
