import { LedgerSection } from '@/components/layout/ledger-section'
import { Notice } from '@/components/ui/notice'
import type { ServiceDefinition } from '@/lib/platform/applications/service-definition'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'

type Props = { definition: ServiceDefinition; language: Language }

/** What happens after the form is sent, and what if it takes too long. */
export function NextSection({ definition: { start, days }, language }: Props) {
  const t = translator(language, 'site')
  const within = translator(language, 'common')('time.workingDays', { days })

  return (
    <LedgerSection title={t('start.next')}>
      <div className="prose">
        <ol className="numbered">
          <li>
            <div>
              <b>{t('start.first')}</b>
              <p className="muted">{t('start.firstText')}</p>
            </div>
          </li>
          {start.next.map((step, index) => (
            <li key={step.en}>
              <div>
                <b>{step[language]}</b>
              </div>
              {index === decision(start.next.length) && (
                <span className="d">{t('start.by', { days: within })}</span>
              )}
            </li>
          ))}
        </ol>
        <Notice title={t('start.late')}>
          <p>{t('start.lateText')}</p>
        </Notice>
      </div>
    </LedgerSection>
  )
}

/** The limit holds until the decision: the step before the fee, which is the last. */
const decision = (steps: number) => Math.max(0, steps - 2)
