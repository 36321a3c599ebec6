import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { askedPeriod } from '@/app/figures/asked-period'
import { FigureList } from '@/app/figures/figure-list'
import { FigureTable } from '@/app/figures/figure-table'
import { OpenDataSection } from '@/app/figures/open-data-section'
import { PeriodTabs } from '@/app/figures/period-tabs'
import { spanWords } from '@/app/figures/span-words'
import { Trend } from '@/app/figures/trend'
import { TrendTable } from '@/app/figures/trend-table'
import { pageLanguage } from '@/app/page-language'
import { paths } from '@/app/paths'
import { ulbName } from '@/app/ulb-name'
import { LedgerSection } from '@/components/layout/ledger-section'
import { Page } from '@/components/layout/page'
import { PageTitle } from '@/components/layout/page-title'
import { EmptyState } from '@/components/ui/empty-state'
import { scorecard } from '@/lib/insight/complaints/scorecard'
import { fewest } from '@/lib/insight/complaints/suppress'
import { translator } from '@/lib/platform/language/translator'
import { findUlb } from '@/lib/platform/tenancy/tenancy'

type Props = {
  params: Promise<{ lang: string; ulb: string }>
  searchParams: Promise<{ period?: string }>
}

async function asked(params: Props['params']) {
  const ulb = await findUlb((await params).ulb)
  if (!ulb) notFound()
  const language = await pageLanguage(params)
  const t = translator(language, 'figures')
  return { ulb, language, t, title: t('titleIn', { town: ulb.name[language] }) }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await asked(params)).title }
}

const cuts = [
  ['byType', 'type'],
  ['byWard', 'ward'],
  ['byDepartment', 'department'],
  ['bySource', 'source'],
] as const

/** How a town handles complaints, for everybody: each figure with its definition, and all of it as data. */
export default async function ScorecardPage({ params, searchParams }: Props) {
  const { ulb, language, t, title } = await asked(params)
  const period = askedPeriod(await searchParams)
  const figures = await scorecard({ by: 'guest' }, { ulb: ulb.id, period })

  return (
    <Page className="scorecard">
      <PageTitle lede={spanWords(figures, language)}>{title}</PageTitle>
      <PeriodTabs path={paths.scorecard(language, ulb.slug)} {...{ period, language }} />
      {figures.total.received === 0 ? (
        <EmptyState title={t('noneReceived')}>{t('noneReceivedText')}</EmptyState>
      ) : (
        <>
          <FigureList figures={figures.total} language={language} />
          <LedgerSection title={t('trend')} note={t('trendNote')}>
            <Trend rows={figures.trend} language={language} />
            <TrendTable rows={figures.trend} language={language} />
          </LedgerSection>
          {cuts.map(([cut, heading]) => (
            <LedgerSection key={cut} title={t(cut)} note={t('fewNote', { fewest })}>
              <FigureTable
                caption={t(cut)}
                heading={t(heading)}
                rows={figures[cut]}
                language={language}
              />
            </LedgerSection>
          ))}
        </>
      )}
      <OpenDataSection slug={ulb.slug} town={ulbName(ulb, language)} language={language} />
    </Page>
  )
}
