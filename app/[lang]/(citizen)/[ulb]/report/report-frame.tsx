import type { ReactNode } from 'react'
import { BackLink } from '@/components/layout/back-link'
import { PageWithAside } from '@/components/layout/page'
import { PageTitle } from '@/components/layout/page-title'
import { StepList, StepMeter } from '@/components/layout/step-progress'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'

const steps = ['what', 'where', 'details', 'mobile', 'code'] as const
/** The pages to fill in, in order; whoever is signed in has no mobile to give. */
type ReportStep = (typeof steps)[number]

type Props = {
  language: Language
  now: ReportStep
  signedIn: boolean
  back: string
  /** What is reported, above the title. */
  caption?: string
  lede?: ReactNode
  children: ReactNode
}

/** The frame of one page of a report: the way back, how far one is, and the question. */
export function ReportFrame({ language, now, signedIn, back, caption, lede, children }: Props) {
  const t = translator(language, 'report')
  const common = translator(language, 'common')
  const asked = signedIn ? steps.slice(0, 3) : steps
  const at = asked.indexOf(now)
  const names = asked.map((step) => t(`steps.${step}`))
  const words = common('step', { step: at + 1, steps: asked.length })

  return (
    <PageWithAside aside={<StepList steps={names} now={at} words={words} />}>
      <BackLink href={back}>{common('back')}</BackLink>
      <StepMeter steps={names} now={at} words={words} />
      <PageTitle caption={caption} lede={lede}>
        {t(`${now}.title`)}
      </PageTitle>
      {children}
    </PageWithAside>
  )
}
