import type { Metadata } from 'next'
import { pageLanguage } from '@/app/page-language'
import { paths } from '@/app/paths'
import { Page } from '@/components/layout/page'
import { PageTitle } from '@/components/layout/page-title'
import { translator } from '@/lib/platform/language/translator'
import { ulbs } from '@/lib/platform/tenancy/tenancy'
import { TownsByDistrict } from '../../landing/towns-by-district'

type Props = { params: Promise<{ lang: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLanguage(params), 'report')('towns.title') }
}

/** Which town the problem is in, of those that take reports on line. */
export default async function ReportTownPage({ params }: Props) {
  const language = await pageLanguage(params)
  const t = translator(language, 'report')
  const live = (await ulbs()).filter((ulb) => ulb.live)

  return (
    <Page>
      <div className="prose">
        <PageTitle lede={t('towns.lede')}>{t('towns.title')}</PageTitle>
        <TownsByDistrict language={language} ulbs={live} to={paths.reports} />
      </div>
    </Page>
  )
}
