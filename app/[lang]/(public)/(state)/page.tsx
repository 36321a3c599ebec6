import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { pageLanguage } from '@/app/page-language'
import { stateEntries } from '@/app/panels/first-pages'
import { paths } from '@/app/paths'
import { townOf } from '@/app/town-of'
import { townsMatching } from '@/app/town-search'
import { LedgerSection } from '@/components/layout/ledger-section'
import { LinkList } from '@/components/ui/link-list'
import { RidgeRange } from '@/components/ui/ridge-range'
import { translator } from '@/lib/platform/language/translator'
import { findUlb, ulbs } from '@/lib/platform/tenancy/tenancy'
import { TrackBox } from '../parts/track-box'
import { TownFinder } from '../landing/town-finder'
import { TownsByDistrict } from '../landing/towns-by-district'
import { WhatYouCanDo } from '../landing/what-you-can-do'

type Props = {
  params: Promise<{ lang: string }>
  searchParams: Promise<{ town?: string | string[] }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = translator(await pageLanguage(params), 'site')
  return { title: t('landing.pageTitle') }
}

/** Which town: by typing, by district, or the one of last time. */
export default async function LandingPage({ params, searchParams }: Props) {
  const language = await pageLanguage(params)
  const asked = (await searchParams).town
  const words = typeof asked === 'string' ? asked.trim().slice(0, 60) : ''
  const all = await ulbs()
  const { towns: found, nearly } = townsMatching(
    all.map((ulb) => townOf(ulb, language)),
    words,
  )
  if (found.length === 1 && found[0] && !nearly) redirect(found[0].href)

  const remembered = await findUlb((await cookies()).get('ulb')?.value ?? '')
  const t = translator(language, 'site')
  const big = all.filter(({ grade }) => grade === 'NAGAR_NIGAM')

  return (
    <main id="main">
      <div className="hero">
        <div className="wrap two two--wide">
          <TownFinder language={language} ulbs={all} remembered={remembered} words={words} />
          <div>
            {stateEntries.map((Entry, at) => (
              <Entry key={at} language={language} town={remembered} />
            ))}
            <TrackBox language={language} />
          </div>
        </div>
        <RidgeRange />
      </div>
      <div className="band">
        <div className="wrap">
          <LedgerSection title={t('landing.byGrade')}>
            <LinkList
              columns={3}
              links={big.map(({ slug, name }) => ({
                href: paths.ulb(language, slug),
                label: name[language],
              }))}
            />
          </LedgerSection>
          <LedgerSection
            id="districts"
            title={t('landing.byDistrict', { count: all.length })}
            note={t('landing.byDistrictNote')}
          >
            <TownsByDistrict language={language} ulbs={all} />
          </LedgerSection>
          <WhatYouCanDo language={language} />
          <LedgerSection title={t('landing.offline')}>
            <p className="prose">{t('landing.offlineText')}</p>
          </LedgerSection>
        </div>
      </div>
    </main>
  )
}
