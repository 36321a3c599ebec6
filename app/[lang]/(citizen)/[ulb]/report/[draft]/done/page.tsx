import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { pageLanguage } from '@/app/page-language'
import { paths } from '@/app/paths'
import { Page } from '@/components/layout/page'
import { Confirmation } from '@/components/ui/confirmation'
import { LinkList } from '@/components/ui/link-list'
import { dayAt } from '@/lib/platform/dates/dates'
import { weekdayWords } from '@/lib/platform/language/days'
import { translator } from '@/lib/platform/language/translator'
import { InvalidInput, NotFound } from '@/lib/platform/operations/errors'
import { findUlb } from '@/lib/platform/tenancy/tenancy'
import { getSentComplaint } from '@/lib/services/grievances/drafts/get-sent'
import type { ReportParams } from '../../report-page'
import { ForgetWaiting } from '../../waiting/forget-waiting'
import { visitor } from '../../visitor'
import { Verbatim } from '@/components/ui/verbatim'

type Props = { params: ReportParams }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLanguage(params), 'report')('done.title') }
}

/** It was sent: the number, the day to expect, and what happens next. The draft's id is the complaint's. */
export default async function DonePage({ params }: Props) {
  const language = await pageLanguage(params)
  const { ulb: slug, draft } = await params
  const tenant = (await findUlb(slug)) ?? notFound()
  const sent = await look({ ulb: tenant.id, draft })
  const t = translator(language, 'report')
  const next = ['given', sent.told ? 'told' : 'nobody', 'ended'] as const

  return (
    <Page>
      <Confirmation
        title={t('done.title')}
        facts={[
          { term: t('done.number'), answer: <Verbatim>{sent.number}</Verbatim> },
          { term: t('done.due'), answer: weekdayWords(dayAt(sent.dueAt), language) },
        ]}
      />
      <div className="prose">
        <h2 className="h-m">{t('done.next')}</h2>
        <ol className="next-steps">
          {next.map((step) => (
            <li key={step}>{t(`done.${step}`)}</li>
          ))}
        </ol>
        <LinkList
          links={[
            ...(sent.visibility === 'HIDDEN'
              ? []
              : [
                  {
                    href: paths.complaint(language, slug, sent.number),
                    label: t('done.see'),
                  },
                ]),
            ...(sent.told
              ? [{ href: paths.track(language, sent.number), label: t('done.track') }]
              : []),
            { href: paths.reports(language, slug), label: t('done.another') },
            { href: paths.ulb(language, slug), label: t('done.home') },
          ]}
        />
      </div>
      <ForgetWaiting draft={draft} />
    </Page>
  )
}

async function look(asked: { ulb: string; draft: string }) {
  try {
    return await getSentComplaint(await visitor(), asked)
  } catch (error) {
    if (NotFound.is(error) || InvalidInput.is(error)) notFound()
    throw error
  }
}
