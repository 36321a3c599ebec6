import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { inboxHref, type Asked } from './inbox-address'

type Props = { asked: Asked; tooShort: boolean | undefined; language: Language }

/** Nothing to show, and why: an empty queue, a narrow filter, a search that found nothing. */
export function InboxEmpty({ asked, tooShort, language }: Props) {
  const t = translator(language, 'desk')
  const { q = '', cursor, ward, age, assignee } = asked
  const all = Object.keys(asked).length === 0

  return (
    <EmptyState
      title={t('inbox.empty.title')}
      actions={
        cursor ? (
          <ButtonLink look="2" href={inboxHref({ ...asked, cursor: '' })}>
            {t('inbox.first')}
          </ButtonLink>
        ) : (
          !all && (
            <ButtonLink look="2" href={inboxHref({})}>
              {t('inbox.empty.all')}
            </ButtonLink>
          )
        )
      }
    >
      {tooShort
        ? t('inbox.empty.short')
        : q
          ? t('inbox.empty.found', { q })
          : t(ward || age || assignee ? 'inbox.empty.filtered' : 'inbox.empty.text')}
    </EmptyState>
  )
}
