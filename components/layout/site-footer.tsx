import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { Link } from '../ui/link'

const parts = ['help', 'fees', 'verify', 'privacy', 'accessibility', 'about', 'staff'] as const

/** Where each link of the footer leads. */
export type FooterLinks = Record<(typeof parts)[number], string>

type Props = {
  language: Language
  links: FooterLinks
  /** The links of the masthead, which a narrow screen has no room for there. */
  first: readonly { href: string; label: string }[]
}

/** Help, limits and rights, on every page in the same place. */
export function SiteFooter({ language, links, first }: Props) {
  const t = translator(language, 'common')

  return (
    <footer className="foot">
      <nav className="wrap" aria-label={t('footer.heading')}>
        <ul>
          {first.map(({ href, label }) => (
            <li key={href} className="phone">
              <Link href={href}>{label}</Link>
            </li>
          ))}
          {parts.map((part) => (
            <li key={part}>
              <Link href={links[part]}>{t(`footer.${part}`)}</Link>
            </li>
          ))}
        </ul>
      </nav>
    </footer>
  )
}
