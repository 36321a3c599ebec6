import type { Metadata } from 'next'
import { ComplaintAside } from '@/app/complaints/complaint-aside'
import { ComplaintHead } from '@/app/complaints/complaint-head'
import { ComplaintStory } from '@/app/complaints/complaint-story'
import { paths } from '@/app/paths'
import { PageWithAside } from '@/components/layout/page'
import { LinkList } from '@/components/ui/link-list'
import { Notice } from '@/components/ui/notice'
import { translator } from '@/lib/platform/language/translator'
import { CommentForm } from './comment-form'
import { myComplaintPage, type MyComplaintParams } from './my-complaint-page'
import { RateForm } from './rate-form'
import { ReopenForm } from './reopen-form'
import '@/app/complaints/complaints.css'

type Props = { params: MyComplaintParams; searchParams: Promise<{ sent?: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language, complaint } = await myComplaintPage(params)
  return { title: `${complaint.status[language]} – ${complaint.number}` }
}

/** One's own complaint: how it stands, what was done, and what one may do or add. */
export default async function MyComplaintPage({ params, searchParams }: Props) {
  const page = await myComplaintPage(params)
  const { language, ulb, complaint } = page
  const { number, actions, rating, visibility } = complaint
  const { sent } = await searchParams
  const t = translator(language, 'complaints')
  const shown = visibility !== 'HIDDEN'

  return (
    <PageWithAside
      before={<ComplaintHead complaint={complaint} language={language} />}
      aside={
        <>
          <ComplaintAside complaint={complaint} language={language} />
          <p className="small muted">{t(`own.visibility.${visibility}`)}</p>
          <LinkList
            small
            links={[
              ...(shown
                ? [{ href: paths.complaint(language, ulb.slug, number), label: t('own.public') }]
                : []),
              { href: paths.my(language, 'complaints'), label: t('mine.title') },
            ]}
          />
        </>
      }
    >
      <div className="prose parts">
        {sent && <Notice tone="done" title={t('own.sent')} />}
        {rating !== null && <Notice title={t('own.rated', { rating })} />}
        {actions.includes('RATE') && <RateForm page={page} />}
        {actions.includes('REOPEN') && <ReopenForm page={page} />}
        <ComplaintStory complaint={complaint} language={language} slug={ulb.slug} />
        <CommentForm page={page} />
      </div>
    </PageWithAside>
  )
}
