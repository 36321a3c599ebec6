import type { Metadata } from 'next'
import { pageLanguage } from '@/app/page-language'
import { translator } from '@/lib/platform/language/translator'
import { Article } from '../../parts/article'

type Props = { params: Promise<{ lang: string }> }

const parts = ['can', 'standard', 'limits', 'tell'] as const

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLanguage(params), 'site')('accessibility.title') }
}

/** Whom this site serves, how that is checked, and what is not good enough yet. */
export default async function AccessibilityPage({ params }: Props) {
  const t = translator(await pageLanguage(params), 'site')

  return (
    <Article
      title={t('accessibility.title')}
      lede={t('accessibility.lede')}
      parts={parts.map((part) => ({
        id: part,
        title: t(`accessibility.${part}.title`),
        text: t(`accessibility.${part}.text`),
      }))}
    />
  )
}
