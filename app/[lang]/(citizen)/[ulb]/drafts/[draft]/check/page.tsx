import type { Metadata } from 'next'
import { pageLanguage } from '@/app/page-language'
import { withQuery } from '@/app/paths'
import { AnswerSummary } from '@/components/form/definition/answer-summary'
import { summarise } from '@/lib/platform/forms/summarise'
import { translator } from '@/lib/platform/language/translator'
import { CheckFee } from '../../check-fee'
import { CheckPapers } from '../../check-papers'
import { draftPage, type DraftParams } from '../../draft-page'
import { MissingParts } from '../../missing-parts'
import { partsMissing } from '../../parts-of'
import { NotYet, SendApplication, SendCorrection } from '../../send-forms'
import { StepFrame } from '../../step-frame'

type Props = { params: DraftParams }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLanguage(params), 'apply')('check.title') }
}

/** Everything that was answered, the fee it comes to, and the declaration; from here it is sent. */
export default async function CheckPage({ params }: Props) {
  const page = await draftPage(params, 'check')
  const { language, view, definition, answers, context, here } = page
  const t = translator(language, 'apply')
  const isCorrection = view.kind === 'correction'
  const missing = partsMissing(page)
  const asked = view.sections.map(({ code }) => code)
  const summaries = summarise(definition, answers, context, { unmask: true }).filter(
    ({ section }) => asked.includes(section),
  )

  const everything = (
    <>
      <AnswerSummary
        sections={summaries}
        changeAt={(section, item) =>
          withQuery(`${here}/${section}`, { item: item?.toString(), from: 'check' })
        }
        change={translator(language, 'common')('change')}
        none={t('check.none')}
      />
      <CheckPapers page={page} />
      <CheckFee page={page} />
    </>
  )
  const Send = isCorrection ? SendCorrection : SendApplication

  return (
    <StepFrame page={page} now="check" title={t(isCorrection ? 'correct.check' : 'check.title')}>
      <MissingParts parts={missing} language={language} />
      {missing[0] ? (
        <NotYet href={missing[0].href} language={language}>
          {everything}
        </NotYet>
      ) : (
        <Send page={page}>{everything}</Send>
      )}
    </StepFrame>
  )
}
