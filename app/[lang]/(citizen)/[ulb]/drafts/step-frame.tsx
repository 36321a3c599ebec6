import type { ReactNode } from 'react'
import { BackLink } from '@/components/layout/back-link'
import { PageWithAside } from '@/components/layout/page'
import { PageTitle } from '@/components/layout/page-title'
import { StepList, StepMeter } from '@/components/layout/step-progress'
import { translator } from '@/lib/platform/language/translator'
import type { DraftPage } from './draft-page'
import { partsOf } from './parts-of'

type Props = {
  page: DraftPage
  now: string
  title: string
  hint?: string | undefined
  children: ReactNode
}

/** The frame of one step: the way back, how far one is, and the question group. */
export function StepFrame({ page, now, title, hint, children }: Props) {
  const { language, name, here } = page
  const common = translator(language, 'common')
  const parts = partsOf(page)
  const steps = [...parts.map((part) => part.title), translator(language, 'apply')('checkAnswers')]
  const found = parts.findIndex(({ code }) => code === now)
  const at = found < 0 ? parts.length : found
  const words = common('step', { step: at + 1, steps: steps.length })

  return (
    <PageWithAside aside={<StepList steps={steps} now={at} words={words} />}>
      <BackLink href={parts[at - 1]?.href ?? here}>{common('back')}</BackLink>
      <StepMeter steps={steps} now={at} words={words} />
      <PageTitle caption={name}>{title}</PageTitle>
      {hint && <p className="muted">{hint}</p>}
      {children}
    </PageWithAside>
  )
}
