import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { Link } from '../ui/link'

const parts = ['help', 'fees', 'verify', 'privacy', 'accessibility', 'about', 'staff'] as const

/** Where each link of the footer leads. */
export type FooterLinks = Record<(typeof parts)[number], string>

type Props = { language: Language; links: FooterLinks }

/** Help, limits and rights, on every page in the same place. */
export function SiteFooter({ language, links }: Props) {
  const t = translator(language, 'common')

  return (
    <footer className="foot">
      <nav className="wrap" aria-label={t('footer.heading')}>
        <ul>
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
