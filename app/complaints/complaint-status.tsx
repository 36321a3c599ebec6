import { ComplaintAside } from './complaint-aside'
import { ComplaintHead } from './complaint-head'
import { ComplaintStory } from './complaint-story'
import { paths } from '../paths'
import { PageWithAside } from '@/components/layout/page'
import { LinkList } from '@/components/ui/link-list'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { findTenant } from '@/lib/platform/tenancy/tenancy'
import type { trackComplaint } from '@/lib/services/grievances/own/track-complaint'
import './complaints.css'

type Props = { found: Awaited<ReturnType<typeof trackComplaint>>; language: Language }

/** A complaint for whoever knows its number and the digits of the mobile. */
export async function ComplaintStatus({ found: complaint, language }: Props) {
  const t = translator(language, 'complaints')
  const slug = (await findTenant(complaint.ulb))?.slug ?? ''
  const { number, shown } = complaint
  return (
    <PageWithAside
      before={<ComplaintHead complaint={complaint} language={language} />}
      aside={<ComplaintAside complaint={complaint} language={language} />}
    >
      <div className="prose parts">
        <ComplaintStory complaint={complaint} language={language} slug={slug} />
        <LinkList
          links={[
            { href: paths.myComplaint(language, slug, number), label: t('track.signIn') },
            ...(shown
              ? [{ href: paths.complaint(language, slug, number), label: t('own.public') }]
              : []),
            {
              href: paths.track(language),
              label: translator(language, 'track')('another'),
            },
          ]}
        />
      </div>
    </PageWithAside>
  )
}
