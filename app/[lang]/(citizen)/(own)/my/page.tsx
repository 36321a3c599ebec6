import type { Metadata } from 'next'
import { Fragment } from 'react'
import { pageLanguage } from '@/app/page-language'
import { ownPanels } from '@/app/panels/own-place'
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
import { see } from '../../see'
import { ApplicationList } from './application-list'
import { BillList } from './bill-list'
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
  const { drafts, applications, bills, lists } = await see(
    language,
    paths.my(language),
    async (caller) => ({
      ...(await myDrafts(caller, {})),
      ...(await myBills(caller, { limit: 5 })),
      ...(await myApplications(caller, { limit: 10 })),
      lists: await Promise.all(ownPanels.map(({ list }) => list(caller, language))),
    }),
  )
  const town = await townsOf([...drafts, ...applications, ...bills], language)
  const asked = applications.filter((application) => application.asked)
  const isNew = drafts.length + applications.length === 0 && !lists.some(Boolean)

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
      {lists.map((list, at) => (
        <Fragment key={at}>{list}</Fragment>
      ))}
    </MyFrame>
  )
}
