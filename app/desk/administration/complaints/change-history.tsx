import { DeskTable } from '@/components/ui/desk-table'
import type { Administering } from './admin'
import { dayWords, momentWords } from '@/lib/platform/language/days'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'

type Props = { changes: Administering['changes']; language: Language }

/** Who changed the type here, when, and from which day on. */
export function ChangeHistory({ changes, language }: Props) {
  const t = translator(language, 'administration')

  return (
    <section>
      <h2 className="h-desk">{t('history')}</h2>
      {changes.length === 0 ? (
        <p className="muted">{t('historyNone')}</p>
      ) : (
        <DeskTable
          caption={t('history')}
          rows={changes}
          rowKey={({ at }) => at.toISOString()}
          columns={[
            {
              key: 'when',
              heading: t('historyWhen'),
              phone: 'full',
              cell: ({ at }) => momentWords(at, language),
            },
            {
              key: 'who',
              heading: t('historyWho'),
              labelled: true,
              cell: ({ by }) => by[language],
            },
            {
              key: 'what',
              heading: t('historyWhat'),
              labelled: true,
              cell: ({ operation }) => t(`did.${didOf(operation)}`),
            },
            {
              key: 'from',
              heading: t('historyFrom'),
              labelled: true,
              cell: ({ from }) => (from ? dayWords(from, language) : '–'),
            },
          ]}
        />
      )}
    </section>
  )
}

const didOf = (operation: string) =>
  operation === 'masters.restore' || operation === 'masters.withdraw'
    ? (operation.replace('.', '_') as 'masters_restore' | 'masters_withdraw')
    : 'masters_put'
