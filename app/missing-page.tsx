import { cookies } from 'next/headers'
import { Page } from '@/components/layout/page'
import { PageTitle } from '@/components/layout/page-title'
import { LinkList } from '@/components/ui/link-list'
import { pickLanguage } from '@/lib/platform/language/pick-language'
import { translator } from '@/lib/platform/language/translator'
import { paths } from './paths'

/** Nothing is here that this reader may see; in the language the proxy put into the request. */
export async function MissingPage() {
  const language = pickLanguage((await cookies()).get('language')?.value)
  const t = translator(language, 'site')

  return (
    <Page>
      <PageTitle lede={t('notFound.text')}>{t('notFound.title')}</PageTitle>
      <LinkList
        links={[
          { href: paths.landing(language), label: t('notFound.landing') },
          { href: paths.my(language), label: t('notFound.my') },
        ]}
      />
    </Page>
  )
}
