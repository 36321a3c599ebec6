import { FigureList } from '@/app/figures/figure-list'
import { spanWords } from '@/app/figures/span-words'
import { Trend } from '@/app/figures/trend'
import { TrendTable } from '@/app/figures/trend-table'
import { paths } from '@/app/paths'
import { DeskHead } from '@/components/layout/desk-head'
import { compareUlbs } from '@/lib/insight/complaints/compare-ulbs'
import type { Caller } from '@/lib/platform/access/actor'
import type { LocalText } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { stateId } from '@/lib/platform/operations/state-id'
import { officeDay } from '@/lib/platform/tenancy/office-day'
import { ulbs } from '@/lib/platform/tenancy/tenancy'
import { complaintTypes } from '@/lib/services/grievances/complaint-types'
import { deskLanguage } from '../../desk-language'
import { StateDesk } from '../../state-desk'
import type { Asked } from './asked'
import { DeskFigureTable } from './desk-figure-table'
import { FigureFilter } from './figure-filter'

type Props = { director: { caller: Caller; name: LocalText }; filters: Asked }

/** All ULBs beside each other, for the directorate; each leads to its public scorecard. */
export async function StateFiguresPage({ director, filters: { period, type } }: Props) {
  const language = await deskLanguage()
  const t = translator(language, 'figures')
  const filters = { period, type }
  const figures = await compareUlbs(director.caller, filters)
  const types = await complaintTypes(stateId(), officeDay())
  const slugs = new Map((await ulbs()).map(({ id, slug }) => [id, slug]))

  return (
    <StateDesk name={director.name}>
      <div className="desk-page figure-parts">
        <DeskHead title={t('compare.title')} meta={spanWords(figures, language)} />
        <FigureFilter key={`${period} ${type}`} {...{ language, filters, types }} />
        <FigureList figures={figures.total} language={language} />
        <section>
          <h2 className="h-desk">
            {t('byUlb')}{' '}
            <span className="meta">{t('compare.meta', { count: figures.byUlb.length })}</span>
          </h2>
          <DeskFigureTable
            {...{ caption: t('byUlb'), heading: t('ulb'), rows: figures.byUlb, language }}
            href={(id) => paths.scorecard(language, slugs.get(id), { period })}
          />
        </section>
        <section>
          <h2 className="h-desk">
            {t('trend')} <span className="meta">{t('trendNote')}</span>
          </h2>
          <Trend rows={figures.trend} language={language} />
          <TrendTable rows={figures.trend} language={language} />
        </section>
        <section>
          <h2 className="h-desk">{t('byType')}</h2>
          <DeskFigureTable
            {...{ caption: t('byType'), heading: t('type'), rows: figures.byType, language }}
            href={(code) => paths.deskFigures({ ...filters, type: code })}
          />
        </section>
      </div>
    </StateDesk>
  )
}
