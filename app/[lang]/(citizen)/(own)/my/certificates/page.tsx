import type { Metadata } from 'next'
import Link from 'next/link'
import { pageLanguage } from '@/app/page-language'
import { paths } from '@/app/paths'
import { EmptyState } from '@/components/ui/empty-state'
import { StateMark } from '@/components/ui/state-mark'
import { Table } from '@/components/ui/table'
import { myCertificates } from '@/lib/platform/applications/my-certificates'
import { documentPath } from '@/lib/platform/documents/document-url'
import { shortDay } from '@/lib/platform/language/days'
import { translator } from '@/lib/platform/language/translator'
import { see } from '../../../see'
import { listPlace, type ListProps } from '../list-props'
import { MyFrame } from '../my-frame'
import { Older } from '../older'
import { townsOf } from '../towns-of'
import { Verbatim } from '@/components/ui/verbatim'

export async function generateMetadata({ params }: ListProps): Promise<Metadata> {
  return { title: translator(await pageLanguage(params), 'account')('my.certificates') }
}

const marks = { ACTIVE: 'ok', SUSPENDED: 'late', CANCELLED: 'late', EXPIRED: 'wait' } as const

/** What was granted to the person, each with its paper. */
export default async function MyCertificatesPage(props: ListProps) {
  const { language, here, after } = await listPlace(props, 'certificates')
  const t = translator(language, 'account')
  const { certificates, next } = await see(language, here, (caller) =>
    myCertificates(caller, { after }),
  )
  const town = await townsOf(certificates, language)
  return (
    <MyFrame language={language} title={t('my.certificates')}>
      {certificates.length === 0 && <EmptyState title={t('empty.certificates')} />}
      {certificates.length > 0 && (
        <Table
          caption={t('my.certificates')}
          hideCaption
          rows={certificates}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'number',
              names: true,
              heading: t('column.number'),
              cell: ({ number, document, ulb }) =>
                document ? (
                  <a href={documentPath({ tenant: ulb, id: document, language })}>
                    <Verbatim>{number}</Verbatim>
                  </a>
                ) : (
                  number
                ),
            },
            {
              key: 'for',
              heading: t('column.for'),
              cell: ({ name, subject, ulb, application }) => (
                <Link href={paths.myApplication(language, town(ulb).slug, application)}>
                  {name[language]}: {subject}
                </Link>
              ),
            },
            {
              key: 'state',
              heading: t('column.state'),
              cell: ({ status }) => (
                <StateMark is={marks[status]}>{t(`certificate.${status}`)}</StateMark>
              ),
            },
            {
              key: 'until',
              heading: t('column.validTo'),
              cell: ({ validTo }) => (validTo ? shortDay(validTo, language) : '–'),
            },
          ]}
        />
      )}
      <Older language={language} at={here} after={after} next={next} />
    </MyFrame>
  )
}
