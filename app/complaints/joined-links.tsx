import { paths } from '@/app/paths'
import { LinkList } from '@/components/ui/link-list'
import { Link } from '@/components/ui/link'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import type { SeenComplaint } from '@/lib/services/grievances/seen-complaint'

type Props = {
  complaint: Pick<SeenComplaint, 'mergedInto' | 'merged'>
  language: Language
  slug: string
}

/** The ways between complaints about the same thing. */
export function JoinedLinks({ complaint: { mergedInto, merged }, language, slug }: Props) {
  const t = translator(language, 'complaints')
  return (
    <>
      {mergedInto && (
        <p>
          <Link href={paths.complaint(language, slug, mergedInto)}>
            {t('one.joinedInto', { number: mergedInto })}
          </Link>
        </p>
      )}
      {merged.length > 0 && (
        <section>
          <h2 className="h-m">{t('one.joined')}</h2>
          <LinkList
            small
            links={merged.map((number) => ({
              href: paths.complaint(language, slug, number),
              label: number,
            }))}
          />
        </section>
      )}
    </>
  )
}
