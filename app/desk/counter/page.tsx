import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DeskHead } from '@/components/layout/desk-head'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkList } from '@/components/ui/link-list'
import { services } from '@/lib/platform/applications/catalogue'
import { translator } from '@/lib/platform/language/translator'
import { paths } from '../../paths'
import { Desk } from '../desk'
import { deskOfficer } from '../desk-caller'
import { deskLanguage } from '../desk-language'

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await deskLanguage(), 'counter')('title') }
}

/** The services whose applications this clerk takes. */
export default async function CounterPage() {
  const at = paths.desk('counter')
  const { grants, roles } = await deskOfficer(at)
  if (!grants.includes('counter')) notFound()
  const language = await deskLanguage()
  const t = translator(language, 'counter')
  const served = services().filter(({ workflow }) => roles.includes(workflow.submit.counterRole))

  return (
    <Desk area="counter" at={at}>
      <div className="desk-page">
        <DeskHead title={t('services')} />
        {served.length === 0 && <EmptyState title={t('noServices')} />}
        <LinkList
          links={served.map(({ code, name }) => ({
            href: paths.deskCounter(code),
            label: name[language],
          }))}
        />
      </div>
    </Desk>
  )
}
