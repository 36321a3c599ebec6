import { grouped } from '@/app/grouped'
import { paths } from '@/app/paths'
import { LinkList } from '@/components/ui/link-list'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import type { Tenant } from '@/lib/platform/tenancy/tenancy'

type Props = {
  language: Language
  ulbs: readonly Tenant[]
  /** Where a town leads; its own page if nothing is said. */
  to?: (language: Language, slug: string) => string
}

/** Every town under its district, folded until it is opened. */
export function TownsByDistrict({ language, ulbs, to = paths.ulb }: Props) {
  const t = translator(language, 'site')
  const inOrder = new Intl.Collator(language).compare
  const byDistrict = grouped(ulbs, ({ district }) => district?.[language] ?? '')
  const districts = [...byDistrict].toSorted(([a], [b]) => inOrder(a, b))

  return districts.map(([district, towns]) => (
    <details key={district} className="fold" name="district">
      <summary>
        <span>{district}</span>
        <span className="meta">{t('landing.towns', { count: towns.length })}</span>
      </summary>
      <LinkList
        columns={3}
        links={towns
          .toSorted((a, b) => inOrder(a.name[language], b.name[language]))
          .map(({ slug, name }) => ({ href: to(language, slug), label: name[language] }))}
      />
    </details>
  ))
}
