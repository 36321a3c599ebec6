import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { pageLanguage } from '@/app/page-language'
import { townEntries, townNotices } from '@/app/panels/first-pages'
import { paths } from '@/app/paths'
import { ulbName } from '@/app/ulb-name'
import { LedgerSection } from '@/components/layout/ledger-section'
import { Page } from '@/components/layout/page'
import { PageTitle } from '@/components/layout/page-title'
import { Facts } from '@/components/ui/facts'
import { Link } from '@/components/ui/link'
import { Notice } from '@/components/ui/notice'
import { wardsOf } from '@/lib/platform/boundaries/boundaries'
import { count } from '@/lib/platform/language/amounts'
import { translator } from '@/lib/platform/language/translator'
import { findUlb } from '@/lib/platform/tenancy/tenancy'
import { TrackBox } from '../parts/track-box'
import { TownServices } from './home/town-services'

type Props = { params: Promise<{ lang: string; ulb: string }> }

async function asked(params: Props['params']) {
  const ulb = await findUlb((await params).ulb)
  return ulb ? { ulb, language: await pageLanguage(params) } : notFound()
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { ulb, language } = await asked(params)
  return { title: ulbName(ulb, language) }
}

/** A town's own page: what it does for people, and what they have with it. */
export default async function TownPage({ params }: Props) {
  const { ulb, language } = await asked(params)
  const t = translator(language, 'site')
  const town = ulb.name[language]
  const wards = await wardsOf(ulb.id)
  const localities = wards.reduce((sum, ward) => sum + ward.localities.length, 0)

  return (
    <Page>
      {townNotices.map((Above, at) => (
        <Above key={at} language={language} />
      ))}
      <div className="two two--wide">
        <div>
          <PageTitle size="xl">
            {t(ulb.live ? 'home.title' : 'home.titleNotLive', { town })}
          </PageTitle>
          {!ulb.live && (
            <Notice title={t('home.notLive', { town })}>
              <p>{t('home.notLiveText')}</p>
            </Notice>
          )}
          {townEntries.map((Entry, at) => (
            <Entry key={at} language={language} town={ulb} />
          ))}
          <p>
            <Link href={paths.landing(language)}>{t('home.otherTown')}</Link>
          </p>
        </div>
        <TrackBox language={language} />
      </div>
      <TownServices ulb={ulb} language={language} />
      <LedgerSection title={t('home.mine')}>
        <div className="prose">
          <p>{t('home.mineText')}</p>
          <p>
            <Link className="btn btn--2" href={paths.my(language)}>
              {t('home.mineLink')}
            </Link>
          </p>
        </div>
      </LedgerSection>
      <LedgerSection title={ulbName(ulb, language)}>
        <Facts
          facts={[
            { term: t('home.grade'), answer: ulb.grade ? t(`grade.${ulb.grade}`) : '' },
            { term: t('home.district'), answer: ulb.district?.[language] ?? '' },
            { term: t('home.wards'), answer: count(wards.length, language) },
            { term: t('home.localities'), answer: count(localities, language) },
          ].filter(({ answer }) => answer !== '')}
        />
      </LedgerSection>
    </Page>
  )
}
