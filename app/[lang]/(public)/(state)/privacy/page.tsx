import type { Metadata } from 'next'
import { pageLanguage } from '@/app/page-language'
import { draftDays } from '@/lib/platform/applications/draft'
import { translator } from '@/lib/platform/language/translator'
import { Article } from '../../parts/article'

type Props = { params: Promise<{ lang: string }> }

const parts = ['what', 'why', 'who', 'safe', 'long', 'rights', 'cookies'] as const

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLanguage(params), 'site')('privacy.title') }
}

/** What is kept about people, why, and what they can ask for. */
export default async function PrivacyPage({ params }: Props) {
  const t = translator(await pageLanguage(params), 'site')

  return (
    <Article
      title={t('privacy.title')}
      lede={t('privacy.lede')}
      parts={parts.map((part) => ({
        id: part,
        title: t(`privacy.${part}.title`),
        text:
          part === 'long' ? t('privacy.long.text', { days: draftDays }) : t(`privacy.${part}.text`),
      }))}
    />
  )
}
