import type { Metadata } from 'next'
import { ComplaintAside } from '@/app/complaints/complaint-aside'
import { ComplaintHead } from '@/app/complaints/complaint-head'
import { ComplaintStory } from '@/app/complaints/complaint-story'
import { paths } from '@/app/paths'
import { PageWithAside } from '@/components/layout/page'
import { Link } from '@/components/ui/link'
import { LinkList } from '@/components/ui/link-list'
import { Notice } from '@/components/ui/notice'
import { translator } from '@/lib/platform/language/translator'
import { complaintPage, type ComplaintParams } from './complaint-page'
import { FollowSection } from './follow/follow-section'
import '@/app/complaints/complaints.css'

type Props = { params: ComplaintParams; searchParams: Promise<{ news?: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language, complaint } = await complaintPage(params)
  const { name, status, number } = complaint
  return { title: `${name[language]}: ${status[language]} – ${number}` }
}

/** A complaint for everybody: how it stands, until when, what happens next and what was done. */
export default async function ComplaintPage({ params, searchParams }: Props) {
  const { language, ulb, complaint, town } = await complaintPage(params)
  const { number } = complaint
  const { news } = await searchParams
  const t = translator(language, 'complaints')

  return (
    <PageWithAside
      before={<ComplaintHead complaint={complaint} language={language} />}
      aside={
        <>
          <ComplaintAside complaint={complaint} language={language} />
          <LinkList
            small
            links={[{ href: paths.complaints(language, ulb.slug), label: t('one.list', { town }) }]}
          />
        </>
      }
    >
      <div className="prose parts">
        {(news === 'following' || news === 'confirm') && (
          <Notice
            tone="done"
            title={t(news === 'following' ? 'follow.following' : 'follow.mailed')}
          >
            <p>{t(news === 'following' ? 'follow.followingText' : 'follow.mailedText')}</p>
          </Notice>
        )}
        <ComplaintStory complaint={complaint} language={language} slug={ulb.slug} />
        <FollowSection {...{ language, ulb, number }} />
        <section>
          <h2 className="h-m">{t('one.yours')}</h2>
          <p>{t('one.yoursText')}</p>
          <p>
            <Link href={paths.myComplaint(language, ulb.slug, number)}>{t('one.yoursLink')}</Link>
          </p>
        </section>
      </div>
    </PageWithAside>
  )
}
