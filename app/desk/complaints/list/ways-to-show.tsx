import { Tabs } from '@/components/ui/tabs'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { complaintsHref, type Asked } from '../complaints-address'

/** The same complaints as a list, on a map, or in the order to visit them. */
export function WaysToShow({ asked, language }: { asked: Asked; language: Language }) {
  const t = translator(language, 'grievance-desk')
  const ways = [undefined, 'map', 'route'] as const

  return (
    <Tabs
      label={t('as.label')}
      tabs={ways.map((as) => ({
        href: complaintsHref({ ...asked, as, cursor: undefined }),
        label: t(`as.${as ?? 'list'}`),
        current: asked.as === as,
      }))}
    />
  )
}
