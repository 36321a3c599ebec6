import { paths } from '@/app/paths'
import { townsMatching, type Town } from '@/app/town-search'
import { LinkList } from '@/components/ui/link-list'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'

type Props = { language: Language; towns: readonly Town[]; words: string }

/** What the server found for the words typed, when it was not one town. */
export function FoundTowns({ language, towns, words }: Props) {
  const t = translator(language, 'site')
  const found = townsMatching(towns, words)
  const count = found.towns.length
  const said = found.nearly ? 'landing.nearly' : 'landing.found'

  return (
    <div className="answer" role="status">
      <p>
        <b>{count === 0 ? t('landing.notFound', { words }) : t(said, { words, count })}</b>
      </p>
      <LinkList
        links={found.towns.map(({ slug, name, district }) => ({
          href: paths.ulb(language, slug),
          label: name,
          aside: district,
        }))}
      />
    </div>
  )
}
