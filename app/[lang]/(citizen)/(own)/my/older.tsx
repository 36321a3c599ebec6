import { withQuery } from '@/app/paths'
import { Pagination } from '@/components/ui/pagination'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'

type Props = { language: Language; at: string; after: string | undefined; next: string | null }

/** The way to older rows of a list, and back to the newest. */
export function Older({ language, at, after, next }: Props) {
  const t = translator(language, 'account')
  return (
    <Pagination
      label={translator(language, 'common')('pages')}
      previous={after ? { href: at, label: t('newest') } : undefined}
      next={next ? { href: withQuery(at, { after: next }), label: t('older') } : undefined}
    />
  )
}
