import { DeskTable } from '@/components/ui/desk-table'
import { Link } from '@/components/ui/link'
import { shortDay } from '@/lib/platform/language/days'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import type { EntryLine } from '@/lib/platform/registers/registers'
import { paths } from '../../../paths'
import { StandingMark } from '../standing-mark'
import { Verbatim } from '@/components/ui/verbatim'

type Props = { service: string; entries: readonly EntryLine[]; language: Language }

/** The entries of a page of a register. */
export function RegisterTable({ service, entries, language }: Props) {
  const t = translator(language, 'verify')

  return (
    <DeskTable
      caption={t('register.registers')}
      rows={entries}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'number',
          heading: t('register.number'),
          phone: 'first',
          cell: ({ id, number }) => (
            <Link href={paths.deskEntry(service, id)}>
              <Verbatim>{number}</Verbatim>
            </Link>
          ),
        },
        {
          key: 'status',
          heading: t('register.status'),
          phone: 'second',
          cell: ({ status }) => <StandingMark status={status} language={language} />,
        },
        { key: 'subject', heading: t('register.subject'), cell: ({ subject }) => subject },
        {
          key: 'holder',
          heading: t('register.holder'),
          labelled: true,
          cell: ({ holder }) => holder,
        },
        {
          key: 'validTo',
          heading: t('register.validTo'),
          labelled: true,
          cell: ({ validTo }) => (validTo ? shortDay(validTo, language) : t('register.forEver')),
        },
      ]}
    />
  )
}
