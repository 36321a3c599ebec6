import type { Metadata } from 'next'
import { pageLanguage } from '@/app/page-language'
import { ButtonLink } from '@/components/ui/button'
import { translator } from '@/lib/platform/language/translator'
import { draftPage, type DraftParams } from '../../draft-page'
import { errorTitle } from '@/app/error-title'
import { PaperForm } from '../../paper-form'
import { ShrinkPhotos } from '@/app/photos/shrink-photos'
import { StepFrame } from '../../step-frame'

type Props = {
  params: DraftParams
  searchParams: Promise<{ paper?: string; wrong?: string; from?: string }>
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const language = await pageLanguage(params)
  const { wrong } = await searchParams
  return {
    title: errorTitle(translator(language, 'apply')('papers.title'), Boolean(wrong), language),
  }
}

/** The papers that are asked, each with its photographs and pages. */
export default async function PapersPage({ params, searchParams }: Props) {
  const { paper, wrong, from } = await searchParams
  const page = await draftPage(params, 'papers')
  const { language, view, definition, hidden, here } = page
  const t = translator(language, 'apply')

  const replaces = view.kind === 'correction' ? ` ${t('papers.replaces')}` : ''
  const hint = `${t('papers.lede')}${replaces}`

  return (
    <StepFrame page={page} now="papers" title={t('papers.title')} hint={hint}>
      {view.papers.map((asked) => {
        const spec = definition.papers.find(({ code }) => code === asked.code)
        return (
          spec && (
            <PaperForm
              key={asked.code}
              spec={spec}
              asked={asked}
              language={language}
              hidden={{ ...hidden, from }}
              wrong={asked.code === paper ? wrong : undefined}
            />
          )
        )
      })}
      <ShrinkPhotos />
      <p className="buttons">
        <ButtonLink href={`${here}/check`}>{t('papers.continue')}</ButtonLink>
        <ButtonLink href={here} look="text">
          {t('check.later')}
        </ButtonLink>
      </p>
    </StepFrame>
  )
}
