import { notFound } from 'next/navigation'
import { FigureList } from '@/app/figures/figure-list'
import { spanWords } from '@/app/figures/span-words'
import { Trend } from '@/app/figures/trend'
import { TrendTable } from '@/app/figures/trend-table'
import { paths } from '@/app/paths'
import { DeskHead } from '@/components/layout/desk-head'
import { ButtonLink } from '@/components/ui/button'
import { ulbFigures } from '@/lib/insight/complaints/ulb-figures'
import { wardsOf } from '@/lib/platform/boundaries/boundaries'
import { outlinesOf } from '@/lib/platform/boundaries/outlines-of'
import { translator } from '@/lib/platform/language/translator'
import { Forbidden } from '@/lib/platform/operations/errors'
import { officeDay } from '@/lib/platform/tenancy/office-day'
import { complaintTypes } from '@/lib/services/grievances/complaint-types'
import { Desk } from '../../desk'
import { deskOfficer } from '../../desk-caller'
import { deskLanguage } from '../../desk-language'
import { AgeingBars } from './ageing-bars'
import type { Asked } from './asked'
import { DeskFigureTable } from './desk-figure-table'
import { FigureFilter } from './figure-filter'
import { HotSpots } from './hot-spots'

const cuts = [
  ['byWard', 'ward'],
  ['byType', 'type'],
  ['byDepartment', 'department'],
  ['bySource', 'source'],
  ['byOfficer', 'officer'],
] as const

/** The figures of the officer's ULB, each with its definition; rows lead to the figures of themselves alone. */
export async function UlbFiguresPage({ filters }: { filters: Asked }) {
  const at = paths.deskFigures(filters)
  const { caller, acting } = await deskOfficer(at)
  const language = await deskLanguage()
  const t = translator(language, 'figures')
  const figures = await ulbFigures(caller, filters).catch(hideFromStrangers)
  const wards = await wardsOf(acting.ulb.id)
  const types = await complaintTypes(acting.ulb.id, officeDay())
  const only = (cut: string) =>
    cut === 'ward' || cut === 'type'
      ? (code: string) => paths.deskFigures({ ...filters, [cut]: code })
      : undefined

  return (
    <Desk area="figures" at={at}>
      <div className="desk-page figure-parts">
        <DeskHead
          title={t('desk.title')}
          meta={spanWords(figures, language)}
          actions={
            <ButtonLink look="2" href={paths.deskFiguresFile(filters)}>
              {t('download')}
            </ButtonLink>
          }
        />
        <FigureFilter
          key={at}
          {...{ language, filters, types }}
          wards={wards.map(({ id, name }) => ({ code: id, name }))}
        />
        <FigureList figures={figures.total} language={language} />
        <div className="desk-split">
          <section>
            <h2 className="h-desk">
              {t('trend')} <span className="meta">{t('trendNote')}</span>
            </h2>
            <Trend rows={figures.trend} language={language} />
            <TrendTable rows={figures.trend} language={language} />
          </section>
          <section>
            <h2 className="h-desk">
              {t('ageing')} <span className="meta">{t('ageingNote')}</span>
            </h2>
            <AgeingBars ageing={figures.ageing} language={language} />
          </section>
        </div>
        <section>
          <h2 className="h-desk">
            {t('hotSpots')} <span className="meta">{t('hotSpotsNote')}</span>
          </h2>
          <HotSpots spots={figures.hotSpots} outlines={outlinesOf(wards)} language={language} />
        </section>
        {cuts
          .filter(([cut]) => figures[cut].length > 0)
          .map(([cut, heading]) => (
            <section key={cut}>
              <h2 className="h-desk">
                {t(cut)} {cut === 'byOfficer' && <span className="meta">{t('byOfficerNote')}</span>}
              </h2>
              <DeskFigureTable
                {...{ caption: t(cut), heading: t(heading), rows: figures[cut], language }}
                href={only(heading)}
              />
            </section>
          ))}
      </div>
    </Desk>
  )
}

function hideFromStrangers(error: unknown): never {
  if (Forbidden.is(error)) notFound()
  throw error
}
