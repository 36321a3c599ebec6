import type { Metadata } from 'next'
import { DeskHead } from '@/components/layout/desk-head'
import { LinkList } from '@/components/ui/link-list'
import { translator } from '@/lib/platform/language/translator'
import { servicesSeenBy } from '@/lib/platform/workflow/sight'
import { paths } from '../../paths'
import { Desk } from '../desk'
import { deskOfficer } from '../desk-caller'
import { deskLanguage } from '../desk-language'

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await deskLanguage(), 'verify')('register.registers') }
}

/** The registers the ULB keeps. */
export default async function RegistersPage() {
  const at = paths.deskRegisters()
  const officer = await deskOfficer(at)
  const language = await deskLanguage()
  const t = translator(language, 'verify')

  return (
    <Desk area="registers" at={at}>
      <div className="desk-page">
        <DeskHead title={t('register.registers')} />
        <LinkList
          links={servicesSeenBy(officer).flatMap(({ code, outcome }) =>
            outcome ? [{ href: paths.deskRegister(code), label: outcome.name[language] }] : [],
          )}
        />
      </div>
    </Desk>
  )
}
