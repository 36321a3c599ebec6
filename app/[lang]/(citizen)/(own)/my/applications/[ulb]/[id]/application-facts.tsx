import { paths } from '@/app/paths'
import { Aside } from '@/components/ui/aside'
import { LinesAndTotal } from '@/components/ui/lines-and-total'
import { LinkList } from '@/components/ui/link-list'
import { dayAt } from '@/lib/platform/dates/dates'
import { documentPath } from '@/lib/platform/documents/document-url'
import { dayWords } from '@/lib/platform/language/days'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import type { Tenant } from '@/lib/platform/tenancy/tenancy'
import type { myApplicationPage } from './my-application-page'

type Props = {
  file: Awaited<ReturnType<typeof myApplicationPage>>['file']
  tenant: Tenant
  language: Language
}

/** The file at a glance, with everything that can be printed of it. */
export function ApplicationFacts({ file, tenant, language }: Props) {
  const t = translator(language, 'account')
  const kinds: Record<string, string> = {
    ACKNOWLEDGEMENT: t('application.acknowledgement'),
    CERTIFICATE: t('application.certificate'),
    RECEIPT: t('application.receipt'),
  }
  const printed = file.documents.map(({ id, kind, serial }) => ({
    href: documentPath({ tenant: tenant.id, id, language }),
    label: (
      <b>
        {kinds[kind] ?? ''} <small className="block muted">{serial}</small>
      </b>
    ),
  }))
  const facts = [
    [t('column.service'), file.name[language]],
    [t('column.for'), file.subject],
    [t('column.town'), tenant.name[language]],
    [t('application.appliedOn'), dayWords(dayAt(file.submittedAt), language)],
    ...(file.licence ? [[t('application.licence'), file.licence.number]] : []),
  ]
  return (
    <>
      <Aside title={t('application.thisApplication')}>
        <LinesAndTotal
          small
          lines={facts.map(([label, amount]) => ({
            label: <span className="muted">{label}</span>,
            amount,
          }))}
        />
      </Aside>
      <LinkList
        small
        plain
        links={[
          ...printed,
          ...file.papers.map(({ url, name }) => ({ href: url, label: name })),
          {
            href: paths.track(language, file.number),
            label: translator(language, 'apply')('submitted.track'),
          },
        ]}
      />
    </>
  )
}
