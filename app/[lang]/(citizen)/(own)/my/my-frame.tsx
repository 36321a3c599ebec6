import type { ReactNode } from 'react'
import { ownPanels } from '@/app/panels/own-place'
import { paths, type MyPart } from '@/app/paths'
import { Page } from '@/components/layout/page'
import { PageTitle } from '@/components/layout/page-title'
import { LinkList } from '@/components/ui/link-list'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'

const begun = ['applications'] as const
const others = ['bills', 'receipts', 'certificates', 'messages', 'sessions'] as const

type Props = {
  language: Language
  title: string
  lede?: string
  home?: boolean
  children: ReactNode
}

/** A page of a person's own place, with the way to its other parts. */
export function MyFrame({ language, title, lede, home, children }: Props) {
  const t = translator(language, 'account')
  const linkTo = (part: MyPart) => ({ href: paths.my(language, part), label: t(`my.${part}`) })
  const links = [
    ...(home ? [] : [{ href: paths.my(language), label: t('my.title') }]),
    ...begun.map(linkTo),
    ...ownPanels.map(({ link }) => link(language)),
    ...others.map(linkTo),
  ]
  return (
    <Page>
      <div className="two my">
        <div>
          <PageTitle lede={lede}>{title}</PageTitle>
          {children}
        </div>
        <nav aria-label={t('my.parts')}>
          <LinkList small links={links} />
        </nav>
      </div>
    </Page>
  )
}
