import type { Metadata } from 'next'
import { pageLanguage } from '@/app/page-language'
import { trackers } from '@/app/panels/trackers'
import { Page } from '@/components/layout/page'
import { PageTitle } from '@/components/layout/page-title'
import { translator } from '@/lib/platform/language/translator'
import { followed } from './follow'
import { TrackForm } from './track-form'

type Props = {
  params: Promise<{ lang: string }>
  searchParams: Promise<{ number?: string | string[] }>
}

async function asked({ params, searchParams }: Props) {
  const { number } = await searchParams
  const wanted = typeof number === 'string' ? number.trim().slice(0, 60).toUpperCase() : ''
  const { code = '', found } = (await followed(wanted)) ?? {}
  // The tracker of that code shows what the lookup of that code finds.
  const shown = trackers[code]
  return { language: await pageLanguage(params), number: wanted, shown, found: found as never }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { language, shown, found } = await asked(props)
  return { title: shown?.title(found, language) ?? translator(language, 'track')('title') }
}

/** Where something is, without signing in: by its number and the last four digits of the mobile. */
export default async function TrackPage(props: Props) {
  const { language, number, shown, found } = await asked(props)
  if (shown) return <shown.Status language={language} found={found} />
  const t = translator(language, 'track')

  return (
    <Page>
      <div className="prose">
        <PageTitle lede={t('lede')}>{t('title')}</PageTitle>
        <TrackForm language={language} number={number} />
      </div>
    </Page>
  )
}
