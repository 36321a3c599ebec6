import { LinesAndTotal } from '@/components/ui/lines-and-total'
import type { ServiceDefinition } from '@/lib/platform/applications/service-definition'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'

type Props = { service: ServiceDefinition; language: Language }

/** How long a file may stay with the office at each step, where the workflow sets a limit. */
export function StepLimits({ service, language }: Props) {
  const t = translator(language, 'site')
  const limits = Object.entries(service.workflow.states).flatMap(
    ([state, { slaHours, actions }]) => {
      const words = service.states[state]
      const isTheirs = Object.values(actions).some(({ roles }) => roles.includes('CITIZEN'))
      return slaHours && words && !isTheirs
        ? [{ label: words.citizen[language], hours: slaHours }]
        : []
    },
  )
  if (limits.length === 0) return null

  return (
    <section className="steps-limits">
      <h3 className="h-s">{t('fees.steps')}</h3>
      <LinesAndTotal
        lines={limits.map(({ label, hours }) => ({ label, amount: limitWords(hours, language) }))}
      />
    </section>
  )
}

// 24 hours of a limit are one working day.
const limitWords = (hours: number, language: Language) =>
  hours === 12
    ? translator(language, 'site')('fees.halfDay')
    : translator(language, 'common')('time.workingDays', { days: Math.ceil(hours / 24) })
