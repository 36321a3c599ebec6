import type { Metadata } from 'next'
import { pageLanguage } from '@/app/page-language'
import { translator } from '@/lib/platform/language/translator'
import { getState, ulbs } from '@/lib/platform/tenancy/tenancy'
import { Article } from '../../parts/article'

type Props = { params: Promise<{ lang: string }> }

const parts = ['what', 'facts', 'check'] as const

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLanguage(params), 'site')('about.title') }
}

/** What Palika is, and what of it is real. */
export default async function AboutPage({ params }: Props) {
  const language = await pageLanguage(params)
  const t = translator(language, 'site')
  const state = (await getState()).name[language]

  return (
    <Article
      title={t('about.title')}
      lede={t('about.lede', { state, count: (await ulbs()).length })}
      parts={parts.map((part) => ({
        id: part,
        title: t(`about.${part}.title`),
        text: t(`about.${part}.text`),
      }))}
    />
  )
}
