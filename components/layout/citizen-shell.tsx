import type { ReactNode } from 'react'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { Link } from '../ui/link'
import { RidgeMark, RidgeRule } from '../ui/ridge'
import { LanguageSwitch } from './language-switch'
import { SiteFooter, type FooterLinks } from './site-footer'
import { SkipLink } from './skip-link'

type Props = {
  language: Language
  /** The town, when the page belongs to one: its name, also in another language, and its home. */
  town?: { name: string; href: string; also: { name: string; language: Language } }
  homeHref: string
  /** Sign in, my applications, sign out: the caller knows who looks. */
  links?: readonly { href: string; label: string }[]
  footer: FooterLinks
  children: ReactNode
}

/** The frame of every citizen page: the town first, Palika second. Pages bring `<main id="main">`. */
export function CitizenShell({ language, town, homeHref, links = [], footer, children }: Props) {
  const t = translator(language, 'common')

  return (
    <>
      <SkipLink>{t('skip')}</SkipLink>
      <header className="mast">
        <div className="wrap mast__in">
          <Link className="brand" href={town?.href ?? homeHref}>
            <RidgeMark />
            <span>
              <b>{town?.name ?? t('productName')}</b>
              <span>
                {town ? (
                  <span className={`own-name--${town.also.language}`} lang={town.also.language}>
                    {town.also.name}
                  </span>
                ) : (
                  <span>{t('tagline')}</span>
                )}
              </span>
            </span>
          </Link>
          <nav aria-label={t('siteNavigation')}>
            {links.map(({ href, label }) => (
              <Link key={href} className="opt" href={href}>
                {label}
              </Link>
            ))}
            <LanguageSwitch current={language} />
          </nav>
        </div>
        <RidgeRule />
      </header>
      {children}
      <SiteFooter language={language} links={footer} first={links} />
    </>
  )
}
