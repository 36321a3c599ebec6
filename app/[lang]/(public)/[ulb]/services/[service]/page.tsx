import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { pageLanguage } from '@/app/page-language'
import { paths } from '@/app/paths'
import { ulbName } from '@/app/ulb-name'
import { Breadcrumbs } from '@/components/layout/breadcrumbs'
import { LedgerSection } from '@/components/layout/ledger-section'
import { Page } from '@/components/layout/page'
import { PageTitle } from '@/components/layout/page-title'
import { Facts } from '@/components/ui/facts'
import { publishedFees } from '@/lib/platform/applications/published-fees'
import { translator } from '@/lib/platform/language/translator'
import { mastersOf } from '@/lib/platform/masters/masters'
import { findUlb } from '@/lib/platform/tenancy/tenancy'
import { findService } from '@/lib/platform/applications/catalogue'
import { FeeSection } from '../../start/fee-section'
import { feeTablesOf } from '../../start/fee-table'
import { NextSection } from '../../start/next-section'
import { PapersSection } from '../../start/papers-section'
import { StartButtons } from '../../start/start-buttons'
import { startFacts } from '../../start/start-facts'

type Props = {
  params: Promise<{ lang: string; ulb: string; service: string }>
  searchParams: Promise<{ find?: string | string[] }>
}

async function asked(params: Props['params']) {
  const { ulb: slug, service } = await params
  const [ulb, definition] = [await findUlb(slug), findService(service)]
  return ulb && definition ? { ulb, definition, language: await pageLanguage(params) } : notFound()
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { ulb, definition, language } = await asked(params)
  return {
    title: `${definition.name[language]} – ${ulbName(ulb, language)}`,
    description: definition.summary[language],
  }
}

/** What one needs to know before starting, and the one button that starts. */
export default async function StartPage({ params, searchParams }: Props) {
  const { ulb, definition, language } = await asked(params)
  const { find } = await searchParams
  const { on, tables, illustrative } = await publishedFees(ulb.id)
  const masters = await mastersOf(ulb.id, on)
  const fees = feeTablesOf(definition, tables, masters)
  const t = translator(language, 'site')

  return (
    <Page>
      <Breadcrumbs
        label={translator(language, 'common')('breadcrumbs')}
        crumbs={[{ href: paths.ulb(language, ulb.slug), label: ulb.name[language] }]}
      />
      <PageTitle size="xl" lede={definition.summary[language]}>
        {definition.name[language]}
      </PageTitle>
      <Facts facts={startFacts(definition, fees, on, language)} />
      <StartButtons ulb={ulb} definition={definition} language={language} />
      <LedgerSection first title={t('start.who')}>
        <div className="prose">
          <p>{definition.start.who[language]}</p>
          <ul className="bullets">
            {definition.start.notes.map((note) => (
              <li key={note.en}>{note[language]}</li>
            ))}
          </ul>
        </div>
      </LedgerSection>
      <PapersSection definition={definition} masters={masters} language={language} />
      {fees.length > 0 && (
        <FeeSection
          language={language}
          tables={fees}
          illustrative={illustrative}
          grade={ulb.grade ? t(`grade.${ulb.grade}`) : ulb.name[language]}
          find={typeof find === 'string' ? find.trim().slice(0, 40) : ''}
          whole={paths.service(language, ulb.slug, definition.code)}
        />
      )}
      <NextSection definition={definition} language={language} />
    </Page>
  )
}
