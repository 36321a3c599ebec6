import type { Metadata } from 'next'
import { pageLanguage } from '@/app/page-language'
import { paths } from '@/app/paths'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { myApplications } from '@/lib/platform/applications/my-applications'
import { translator } from '@/lib/platform/language/translator'
import { see } from '../../../see'
import { ApplicationList } from '../application-list'
import { listPlace, type ListProps } from '../list-props'
import { MyFrame } from '../my-frame'
import { Older } from '../older'
import { townsOf } from '../towns-of'

export async function generateMetadata({ params }: ListProps): Promise<Metadata> {
  return { title: translator(await pageLanguage(params), 'account')('my.applications') }
}

/** Everything the person applied for. */
export default async function MyApplicationsPage(props: ListProps) {
  const { language, here, after } = await listPlace(props, 'applications')
  const t = translator(language, 'account')
  const { applications, next } = await see(language, here, (caller) =>
    myApplications(caller, { after }),
  )
  return (
    <MyFrame language={language} title={t('my.applications')}>
      {applications.length > 0 ? (
        <ApplicationList
          rows={applications}
          language={language}
          town={await townsOf(applications, language)}
        />
      ) : (
        <EmptyState
          title={t('my.none')}
          actions={<ButtonLink href={paths.landing(language)}>{t('my.findTown')}</ButtonLink>}
        >
          {t('my.noneText')}
        </EmptyState>
      )}
      <Older language={language} at={here} after={after} next={next} />
    </MyFrame>
  )
}
