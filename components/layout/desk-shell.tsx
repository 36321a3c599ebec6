import type { ReactNode } from 'react'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { Link } from '../ui/link'
import { RidgeMark } from '../ui/ridge'
import { DeskSearch } from './desk-search'
import { SkipLink } from './skip-link'

type Props = {
  language: Language
  town: string
  homeHref: string
  /** Where and for what one looks; without it there is no box. */
  search?: { href: string; label: string; hint: string } | undefined
  navigation: readonly { href: string; label: string; current?: boolean }[]
  /** Who acts and in which role, with the forms that switch posting and sign out. */
  who: ReactNode
  /** The queue rail, if this page has one. */
  rail?: ReactNode
  children: ReactNode
}

/** The frame of the desk: a deep bar on top, queues left. Set `data-density="desk"` on `<html>`. */
export function DeskShell(props: Props) {
  const { language, town, homeHref, search, navigation, who, rail, children } = props
  const common = translator(language, 'common')
  const desk = translator(language, 'desk')

  return (
    <div className="desk">
      <SkipLink>{common('skip')}</SkipLink>
      <header className="desk-bar">
        <Link className="brand" href={homeHref}>
          <RidgeMark size={22} />
          <b>{town}</b>
        </Link>
        <nav aria-label={desk('navigation')}>
          {navigation.map(({ href, label, current }) => (
            <Link key={href} href={href} aria-current={current ? 'page' : undefined}>
              {label}
            </Link>
          ))}
        </nav>
        {search && <DeskSearch action={search.href} label={search.label} hint={search.hint} />}
        <div className="who">{who}</div>
      </header>
      <div className={rail ? 'desk-frame' : undefined}>
        <main id="main">{children}</main>
        {rail}
      </div>
    </div>
  )
}
