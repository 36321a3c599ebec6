import { ButtonLink } from '@/components/ui/button'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'

/** The way in to reporting what is wrong. */
export function ReportEntry({ href, language }: { href: string; language: Language }) {
  const t = translator(language, 'report')
  return (
    <div className="start">
      <ButtonLink href={href} look="lg">
        {t('entry')}
      </ButtonLink>
      <p className="small muted">{t('entryText')}</p>
    </div>
  )
}
