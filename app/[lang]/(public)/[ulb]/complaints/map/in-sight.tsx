import type { Spot } from '@/components/map/overview-map'
import { LinkList } from '@/components/ui/link-list'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'

type Props = { language: Language; clusters: readonly Spot[]; points: readonly Spot[] }

const most = 40

/** What the map shows, in words. */
export function InSight({ language, clusters, points }: Props) {
  const t = translator(language, 'complaints')
  const spots = [...clusters, ...points].slice(0, most)
  return (
    <section aria-labelledby="in-sight">
      <h2 className="h-m" id="in-sight">
        {t('onMap.inSight')}
      </h2>
      {spots.length === 0 ? (
        <p className="muted">{t('onMap.none')}</p>
      ) : (
        <LinkList small links={spots.map(({ href, label }) => ({ href, label }))} />
      )}
    </section>
  )
}
