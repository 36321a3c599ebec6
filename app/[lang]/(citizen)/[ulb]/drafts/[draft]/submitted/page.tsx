import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { pageLanguage } from '@/app/page-language'
import { paths } from '@/app/paths'
import { Page } from '@/components/layout/page'
import { Confirmation } from '@/components/ui/confirmation'
import { LinkList } from '@/components/ui/link-list'
import { getService } from '@/lib/platform/applications/catalogue'
import { getMyApplication } from '@/lib/platform/applications/get-my-application'
import { dayAt } from '@/lib/platform/dates/dates'
import { documentPath } from '@/lib/platform/documents/document-url'
import { weekdayWords } from '@/lib/platform/language/days'
import { translator } from '@/lib/platform/language/translator'
import { findUlb } from '@/lib/platform/tenancy/tenancy'
import { see } from '../../../../see'
import type { DraftParams } from '../../draft-page'
import { Verbatim } from '@/components/ui/verbatim'

type Props = { params: DraftParams }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLanguage(params), 'apply')('received') }
}

/** It was sent: the number, the day to expect, and what happens next. The draft's id is the file's. */
export default async function SubmittedPage({ params }: Props) {
  const language = await pageLanguage(params)
  const { ulb: slug, draft: id } = await params
  const tenant = (await findUlb(slug)) ?? notFound()
  const here = paths.draftSubmitted(language, slug, id)
  const file = await see(language, here, (caller) =>
    getMyApplication(caller, { ulb: tenant.id, id, language }),
  )
  const { dueAt } = file.progress
  const t = translator(language, 'apply')
  const acknowledgement = file.documents.find(({ kind }) => kind === 'ACKNOWLEDGEMENT')

  return (
    <Page>
      <Confirmation
        title={t('received')}
        facts={[
          { term: t('yourNumber'), answer: <Verbatim>{file.number}</Verbatim> },
          ...(dueAt ? [{ term: t('decideBy'), answer: weekdayWords(dayAt(dueAt), language) }] : []),
        ]}
      />
      <div className="prose">
        <p className="muted small">{t('submitted.sms')}</p>
        <h2 className="h-m">{t('submitted.nothing')}</h2>
        <p>{t('submitted.each')}</p>
        <h2 className="h-m">{t('submitted.next')}</h2>
        <ol className="next-steps">
          {getService(file.service).start.next.map((step) => (
            <li key={step.en}>{step[language]}</li>
          ))}
        </ol>
        <LinkList
          links={[
            ...(acknowledgement
              ? [
                  {
                    href: documentPath({ tenant: tenant.id, id: acknowledgement.id, language }),
                    label: t('submitted.print'),
                  },
                ]
              : []),
            { href: paths.myApplication(language, slug, id), label: t('submitted.see') },
            { href: paths.track(language, file.number), label: t('submitted.track') },
          ]}
        />
      </div>
    </Page>
  )
}
