import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DeskHead } from '@/components/layout/desk-head'
import { EmptyState } from '@/components/ui/empty-state'
import { Pagination } from '@/components/ui/pagination'
import { Tabs } from '@/components/ui/tabs'
import { findService } from '@/lib/platform/applications/catalogue'
import { translator } from '@/lib/platform/language/translator'
import { orNothing } from '@/lib/platform/operations/or-nothing'
import { searchRegister } from '@/lib/platform/registers/search-register'
import { servicesSeenBy } from '@/lib/platform/workflow/sight'
import { paths, withQuery } from '../../../paths'
import { Desk } from '../../desk'
import { deskOfficer } from '../../desk-caller'
import { deskLanguage } from '../../desk-language'
import { asked } from './asked'
import { RegisterFilter } from './register-filter'
import { RegisterTable } from './register-table'

type Props = {
  params: Promise<{ service: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const outcome = findService((await params).service)?.outcome
  return outcome ? { title: outcome.name[await deskLanguage()] } : {}
}

/** One register: search, filters and pages all in the address. */
export default async function RegisterPage({ params, searchParams }: Props) {
  const { service } = await params
  const filters = asked(await searchParams)
  const at = withQuery(paths.deskRegister(service), filters)
  const officer = await deskOfficer(at)
  const { caller } = officer
  const outcome = findService(service)?.outcome
  if (!outcome) notFound()
  const language = await deskLanguage()
  const t = translator(language, 'verify')
  const { after, ...kept } = filters
  const { entries, next } =
    (await orNothing(searchRegister(caller, { service, ...filters }))) ?? notFound()
  const page = (cursor?: string) =>
    withQuery(paths.deskRegister(service), { ...kept, after: cursor })

  return (
    <Desk area="registers" at={at}>
      <div className="desk-page stack">
        <Tabs
          label={t('register.registers')}
          tabs={servicesSeenBy(officer).flatMap(({ code, name, outcome: kept }) =>
            kept
              ? [
                  {
                    href: paths.deskRegister(code),
                    label: name[language],
                    current: code === service,
                  },
                ]
              : [],
          )}
        />
        <DeskHead
          title={outcome.name[language]}
          meta={after ? t('register.onward') : t('register.newest')}
        />
        <RegisterFilter key={at} language={language} filters={kept} />
        {entries.length === 0 ? (
          <EmptyState title={t('register.none')}>{t('register.noneText')}</EmptyState>
        ) : (
          <RegisterTable service={service} entries={entries} language={language} />
        )}
        <Pagination
          label={t('register.registers')}
          previous={after ? { href: page(), label: t('register.first') } : undefined}
          next={next ? { href: page(next), label: t('register.next') } : undefined}
        />
      </div>
    </Desk>
  )
}
