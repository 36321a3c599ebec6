import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { pageLanguage } from '@/app/page-language'
import { paths } from '@/app/paths'
import { townOf } from '@/app/town-of'
import { townsMatching } from '@/app/town-search'
import { Page } from '@/components/layout/page'
import { PageTitle } from '@/components/layout/page-title'
import { LinkList } from '@/components/ui/link-list'
import { translator } from '@/lib/platform/language/translator'
import { ulbs } from '@/lib/platform/tenancy/tenancy'

type Props = { params: Promise<{ lang: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLanguage(params), 'site')('notFound.title') }
}

/** What stands at addresses that nothing answers: towns they may have meant, and the ways on. */
export default async function MissingAddressPage({ params }: Props) {
  const language = await pageLanguage(params)
  const t = translator(language, 'site')
  const asked = ((await headers()).get('x-path') ?? '').split('/')[2] ?? ''
  const towns = (await ulbs()).map((ulb) => townOf(ulb, language))
  const near = townsMatching(towns, decoded(asked)).towns.slice(0, 6)

  return (
    <Page>
      <div className="prose">
        <PageTitle lede={t('notFound.text')}>{t('notFound.title')}</PageTitle>
        {near.length > 0 && (
          <section>
            <h2 className="h-s">{t('notFound.near')}</h2>
            <LinkList
              links={near.map(({ href, name, district }) => ({
                href,
                label: name,
                aside: district,
              }))}
            />
          </section>
        )}
        <section>
          <h2 className="h-s">{t('notFound.ways')}</h2>
          <LinkList
            links={[
              { href: paths.landing(language), label: t('notFound.landing') },
              { href: paths.track(language), label: t('notFound.track') },
              { href: paths.my(language), label: t('notFound.my') },
              { href: paths.help(language), label: t('notFound.help') },
            ]}
          />
        </section>
      </div>
    </Page>
  )
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
