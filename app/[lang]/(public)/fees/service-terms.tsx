import { paths } from '@/app/paths'
import { LedgerSection } from '@/components/layout/ledger-section'
import { Link } from '@/components/ui/link'
import { SummaryList } from '@/components/ui/summary-list'
import type { ServiceDefinition } from '@/lib/platform/applications/service-definition'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import type { Tenant } from '@/lib/platform/tenancy/tenancy'
import { StepLimits } from './step-limits'

type Props = {
  service: ServiceDefinition
  /** The town looked at last, whose amounts can be shown. */
  ulb: Tenant | undefined
  language: Language
  first: boolean
}

/** What one service asks and promises. */
export function ServiceTerms({ service, ulb, language, first }: Props) {
  const t = translator(language, 'site')
  const { charges, outcome, days } = service
  const heads = charges?.heads
    .filter(({ code }) => charges.lines.some(({ head }) => head === code))
    .map(({ name }) => name[language])
  const validity = outcome?.validity
  const table = ulb
    ? {
        href: paths.service(language, ulb.slug, service.code),
        label: t('fees.table', { town: ulb.name[language] }),
      }
    : { href: paths.landing(language), label: t('fees.choose') }

  return (
    <LedgerSection
      id={service.code}
      first={first}
      title={service.name[language]}
      note={service.summary[language]}
    >
      <SummaryList
        rows={[
          {
            term: t('fees.limit'),
            answer: translator(language, 'common')('time.workingDays', { days }),
          },
          { term: t('fees.heads'), answer: heads?.join(', ') ?? t('fees.none') },
          ...(heads ? [{ term: t('fees.when'), answer: t('fees.after') }] : []),
          ...(validity
            ? [
                {
                  term: t('fees.valid'),
                  answer:
                    'until' in validity
                      ? t('fees.yearEnd')
                      : t('fees.months', { months: validity.months }),
                },
              ]
            : []),
        ]}
      />
      <StepLimits service={service} language={language} />
      <p>
        <Link href={table.href}>{table.label}</Link>
      </p>
    </LedgerSection>
  )
}
