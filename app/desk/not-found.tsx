import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { translator } from '@/lib/platform/language/translator'
import { paths } from '../paths'
import { deskLanguage } from './desk-language'

/** No such page, or none this officer may see: from outside both look alike. */
export default async function NotFound() {
  const language = await deskLanguage()
  const t = translator(language, 'desk')
  const common = translator(language, 'common')

  return (
    <main id="main" className="desk desk-door">
      <EmptyState
        level="h1"
        title={t('notFound.title')}
        actions={<ButtonLink href={paths.desk()}>{common('home')}</ButtonLink>}
      >
        {t('notFound.text')}
      </EmptyState>
    </main>
  )
}
