import type { z } from 'zod'
import { Form } from '@/components/form/form'
import { formWords } from '@/components/form/form-words'
import { HiddenFields } from '@/components/form/hidden-fields'
import { SubmitButton } from '@/components/form/submit-button'
import { DeskTable } from '@/components/ui/desk-table'
import type { ApiKey } from '@/lib/platform/api-keys/api-keys'
import { dayAt } from '@/lib/platform/dates/dates'
import { dayWords } from '@/lib/platform/language/days'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { revoke } from './actions'

type Key = z.output<typeof ApiKey>
type Props = { keys: readonly Key[]; language: Language }

/** The keys of a ULB: whose each is, who gave it, and the way to take it back. */
export function KeyTable({ keys, language }: Props) {
  const t = translator(language, 'administration')
  const day = (at: Date) => dayWords(dayAt(at), language)

  return (
    <DeskTable
      caption={t('keys.title')}
      rows={keys}
      rowKey={({ id }) => id}
      columns={[
        { key: 'name', heading: t('keys.name'), phone: 'full', cell: ({ name }) => name },
        {
          key: 'beginning',
          heading: t('keys.beginning'),
          labelled: true,
          cell: ({ beginning }) => <code>{beginning}…</code>,
        },
        {
          key: 'made',
          heading: t('keys.made'),
          labelled: true,
          cell: ({ createdAt, creatorName }) => (
            <>
              {day(createdAt)} <span className="meta">{t('keys.by', { name: creatorName })}</span>
            </>
          ),
        },
        {
          key: 'standing',
          heading: t('keys.standing'),
          labelled: true,
          cell: ({ revokedAt }) =>
            revokedAt ? t('keys.revoked', { day: day(revokedAt) }) : t('keys.inUse'),
        },
        {
          key: 'revoke',
          heading: <span className="vh">{t('column.change')}</span>,
          cell: ({ id, name, revokedAt }) =>
            !revokedAt && (
              <Form action={revoke} words={formWords(language)}>
                <HiddenFields fields={{ id }} />
                <SubmitButton look="text">
                  {t('keys.revoke')}
                  <span className="vh"> {name}</span>
                </SubmitButton>
              </Form>
            ),
        },
      ]}
    />
  )
}
