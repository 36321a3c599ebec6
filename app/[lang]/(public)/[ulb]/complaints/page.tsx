import type { Metadata } from 'next'
import { paths } from '@/app/paths'
import { Page } from '@/components/layout/page'
import { PageTitle } from '@/components/layout/page-title'
import { ButtonLink } from '@/components/ui/button'
import { Link } from '@/components/ui/link'
import { Tabs } from '@/components/ui/tabs'
import { translator } from '@/lib/platform/language/translator'
import { askedComplaints, type ListParams } from './asked-complaints'
import { ComplaintFilters } from './complaint-filters'
import { ComplaintList } from './complaint-list'
import { ComplaintMap } from './map/complaint-map'
import '@/app/complaints/complaints.css'

export async function generateMetadata(props: ListParams): Promise<Metadata> {
  const { ulb, language } = await askedComplaints(props)
  const t = translator(language, 'complaints')
  const { ward } = (await askedComplaints(props)).filter
  return {
    title: t('title', { town: ulb.name[language] }),
    alternates: {
      types: {
        'application/atom+xml': paths.complaintFeed(ulb.slug, { ward, lang: language }),
      },
    },
  }
}

/** What was complained about in a town, as a list or on the map. The same for everybody. */
export default async function ComplaintsPage(props: ListParams) {
  const asked = await askedComplaints(props)
  const { ulb, language, filter, map } = asked
  const t = translator(language, 'complaints')
  const { ward } = filter

  return (
    <Page className="complaints">
      <PageTitle lede={t('lede')}>{t('title', { town: ulb.name[language] })}</PageTitle>
      <Tabs
        label={t('views')}
        tabs={[
          { href: paths.complaints(language, ulb.slug, filter), label: t('list'), current: !map },
          {
            href: paths.complaints(language, ulb.slug, { ...filter, view: 'map' }),
            label: t('map'),
            current: map,
          },
        ]}
      />
      <ComplaintFilters asked={asked} />
      {map ? <ComplaintMap asked={asked} /> : <ComplaintList asked={asked} />}
      <p className="buttons">
        {ulb.live && (
          <ButtonLink href={paths.reports(language, ulb.slug)} look="2">
            {t('report')}
          </ButtonLink>
        )}
        <Link href={paths.scorecard(language, ulb.slug)}>{t('scorecard')}</Link>
        <a href={paths.complaintFeed(ulb.slug, { ward, lang: language })}>{t('feedLink')}</a>
      </p>
    </Page>
  )
}
