import type { Metadata } from 'next'
import { pageLanguage } from '@/app/page-language'
import { paths } from '@/app/paths'
import { Page } from '@/components/layout/page'
import { translator } from '@/lib/platform/language/translator'
import { KeptFormPart } from './kept-form'

type Props = { params: Promise<{ lang: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLanguage(params), 'account')('kept.title') }
}

/** Where a citizen goes on whose form waited until they had signed in again. */
export default async function KeptPage({ params }: Props) {
  const language = await pageLanguage(params)
  const otherwise = { href: paths.my(language), label: translator(language, 'account')('my.title') }
  return (
    <Page>
      <div className="prose">
        <KeptFormPart language={language} otherwise={otherwise} />
      </div>
    </Page>
  )
}
