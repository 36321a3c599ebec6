import Link from 'next/link'
import { withQuery } from '@/app/paths'
import { Notice } from '@/components/ui/notice'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import type { Part } from './parts-of'

/** What must be finished before sending; each line leads there. */
export function MissingParts({ parts, language }: { parts: readonly Part[]; language: Language }) {
  const t = translator(language, 'apply')
  if (parts.length === 0) return null
  return (
    <Notice tone="warning" title={t('check.missing')}>
      <ul className="bullets">
        {parts.map(({ code, title, href, state }) => (
          <li key={code}>
            <Link
              href={withQuery(href, {
                wrong: state === 'begun' ? 'yes' : undefined,
                from: 'check',
              })}
            >
              {t('check.missingPart', { part: title })}
            </Link>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
