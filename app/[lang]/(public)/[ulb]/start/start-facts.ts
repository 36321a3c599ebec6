import type { ServiceDefinition } from '@/lib/platform/applications/service-definition'
import { addMonths, financialYearOf, type Day } from '@/lib/platform/dates/dates'
import { shortAmount } from '@/lib/platform/language/amounts'
import { dayWords } from '@/lib/platform/language/days'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import type { FeeTable } from './fee-table'

/** What a service asks and promises at a glance; `today` decides until when a licence is good. */
export function startFacts(
  { days, charges, outcome }: ServiceDefinition,
  [table]: readonly FeeTable[],
  today: Day,
  language: Language,
): { term: string; answer: string }[] {
  const t = translator(language, 'site')
  const rates = (table?.groups ?? []).flatMap(({ rows }) => rows.flatMap(({ slabs }) => slabs))
  const least = rates
    .map(({ rate }) => rate)
    .reduce((a, b) => (b < a ? b : a), rates[0]?.rate ?? 0n)
  const until =
    outcome &&
    ('until' in outcome.validity
      ? financialYearOf(today).to
      : addMonths(today, outcome.validity.months))

  return [
    {
      term: t('start.decide'),
      answer: translator(language, 'common')('time.workingDays', { days }),
    },
    {
      term: t('start.fee'),
      answer: charges
        ? t('start.feeFrom', { amount: shortAmount(least, language) })
        : t('start.feeNone'),
    },
    ...(charges ? [{ term: t('start.payWhen'), answer: t('start.payAfter') }] : []),
    ...(until ? [{ term: t('start.valid'), answer: dayWords(until, language) }] : []),
  ]
}
