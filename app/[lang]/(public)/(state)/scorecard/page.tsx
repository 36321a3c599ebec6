import type { Metadata } from 'next'
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
import { LedgerSection } from '@/components/layout/ledger-section'
import { Page } from '@/components/layout/page'
import { PageTitle } from '@/components/layout/page-title'
import { EmptyState } from '@/components/ui/empty-state'
import { stateScorecard } from '@/lib/insight/complaints/state-scorecard'
import { fewest } from '@/lib/insight/complaints/suppress'
import { translator } from '@/lib/platform/language/translator'
import { getState, ulbs } from '@/lib/platform/tenancy/tenancy'

type Props = {
  params: Promise<{ lang: string }>
  searchParams: Promise<{ period?: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = await pageLanguage(params)
  const state = (await getState()).name[language]
  return { title: translator(language, 'figures')('titleState', { state }) }
}

/** How all towns handle complaints, for everybody; each leads to its own page. */
export default async function StateScorecardPage({ params, searchParams }: Props) {
  const language = await pageLanguage(params)
  const t = translator(language, 'figures')
  const period = askedPeriod(await searchParams)
  const figures = await stateScorecard({ by: 'guest' }, { period })
  const slugs = new Map((await ulbs()).map(({ id, slug }) => [id, slug]))
  const state = await getState()
  const query = { period: period === 'year' ? undefined : period }
  const townHref = (id: string) => paths.scorecard(language, slugs.get(id) ?? '', query)

  return (
    <Page className="scorecard">
      <PageTitle lede={spanWords(figures, language)}>
        {t('titleState', { state: state.name[language] })}
      </PageTitle>
      <PeriodTabs path={paths.scorecard(language)} {...{ period, language }} />
      {figures.total.received === 0 ? (
        <EmptyState title={t('noneReceived')}>{t('noneReceivedText')}</EmptyState>
      ) : (
        <>
          <FigureList figures={figures.total} language={language} />
          <LedgerSection title={t('byUlb')} note={t('fewNote', { fewest })}>
            <FigureTable
              {...{ caption: t('byUlb'), heading: t('ulb'), rows: figures.byUlb, language }}
              href={townHref}
            />
          </LedgerSection>
          <LedgerSection title={t('trend')} note={t('trendNote')}>
            <Trend rows={figures.trend} language={language} />
            <TrendTable rows={figures.trend} language={language} />
          </LedgerSection>
          <LedgerSection title={t('byType')} note={t('fewNote', { fewest })}>
            <FigureTable
              {...{ caption: t('byType'), heading: t('type'), rows: figures.byType, language }}
            />
          </LedgerSection>
        </>
      )}
      <OpenDataSection slug={state.slug} town={state.name[language]} language={language} />
    </Page>
  )
}
