import type { Metadata } from 'next'
import { pageLanguage } from '@/app/page-language'
import { paths } from '@/app/paths'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { translator } from '@/lib/platform/language/translator'
import { myComplaints } from '@/lib/services/grievances/own/my-complaints'
import { myFollowing } from '@/lib/services/grievances/own/my-following'
import { see } from '../../../see'
import { listPlace, type ListProps } from '../list-props'
import { MyFrame } from '../my-frame'
import { Older } from '../older'
import { Part } from '../part'
import { townsOf } from '../towns-of'
import { ComplaintTable } from './complaint-table'
import { FollowedList } from './followed-list'

export async function generateMetadata({ params }: ListProps): Promise<Metadata> {
  return { title: translator(await pageLanguage(params), 'complaints')('mine.title') }
}

/** What the person complained about, and what they follow. */
export default async function MyComplaintsPage(props: ListProps) {
  const { language, here, after } = await listPlace(props, 'complaints')
  const t = translator(language, 'complaints')
  const { complaints, next, following } = await see(language, here, async (caller) => ({
    ...(await myComplaints(caller, { after })),
    ...(await myFollowing(caller, {})),
  }))
  const town = await townsOf([...complaints, ...following], language)
  return (
    <MyFrame language={language} title={t('mine.title')}>
      {complaints.length > 0 ? (
        <ComplaintTable rows={complaints} language={language} town={town} />
      ) : (
        <EmptyState
          title={t('mine.none')}
          actions={<ButtonLink href={paths.reports(language)}>{t('report')}</ButtonLink>}
        >
          {t('mine.noneText')}
        </EmptyState>
      )}
      <Older language={language} at={here} after={after} next={next} />
      {following.length > 0 && (
        <Part title={t('mine.following')}>
          <FollowedList rows={following} language={language} town={town} />
        </Part>
      )}
    </MyFrame>
  )
}
