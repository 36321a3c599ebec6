import { Tabs } from '@/components/ui/tabs'
import { Period } from '@/lib/insight/complaints/period'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { withQuery } from '../paths'

type Props = { path: string; period: Period; language: Language }

/** The periods figures can be of, each at an address of its own. */
export function PeriodTabs({ path, period, language }: Props) {
  const t = translator(language, 'figures')

  return (
    <Tabs
      label={t('period')}
      tabs={Period.options.map((one) => ({
        href: withQuery(path, { period: one === 'year' ? undefined : one }),
        label: t(`periods.${one}`),
        current: one === period,
      }))}
    />
  )
}
