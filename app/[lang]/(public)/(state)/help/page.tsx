import type { Metadata } from 'next'
import { pageLanguage } from '@/app/page-language'
import { translator } from '@/lib/platform/language/translator'
import { Article } from '../../parts/article'

type Props = { params: Promise<{ lang: string }> }

const parts = ['begin', 'signIn', 'fill', 'papers', 'track', 'pay', 'counter', 'trouble'] as const

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLanguage(params), 'site')('help.title') }
}

/** How to do things here. */
export default async function HelpPage({ params }: Props) {
  const t = translator(await pageLanguage(params), 'site')

  return (
    <Article
      title={t('help.title')}
      lede={t('help.lede')}
      parts={parts.map((part) => ({
        id: part,
        title: t(`help.${part}.title`),
        text: t(`help.${part}.text`),
      }))}
    />
  )
}
