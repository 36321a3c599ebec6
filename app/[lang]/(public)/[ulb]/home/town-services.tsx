import { grouped } from '@/app/grouped'
import { paths } from '@/app/paths'
import { LedgerSection } from '@/components/layout/ledger-section'
import { LinkList } from '@/components/ui/link-list'
import { publishedFees } from '@/lib/platform/applications/published-fees'
import { daysWords } from '@/lib/platform/language/days'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { mastersOf } from '@/lib/platform/masters/masters'
import type { Tenant } from '@/lib/platform/tenancy/tenancy'
import { services } from '@/lib/platform/applications/catalogue'

type Props = { ulb: Tenant; language: Language }

/** The services of a town under the departments that give them, each with its days. */
export async function TownServices({ ulb, language }: Props) {
  const t = translator(language, 'site')
  const { on } = await publishedFees(ulb.id)
  const departments = (await mastersOf(ulb.id, on))['department'] ?? []
  const byDepartment = grouped(services(), ({ department }) => department)

  return (
    <LedgerSection first title={t('home.services')} note={t('home.servicesNote')}>
      <div className="cols2">
        {[...byDepartment].map(([code, own]) => (
          <div key={code}>
            <h3 className="h-s">
              {departments.find((department) => department.code === code)?.name[language]}
            </h3>
            <LinkList
              links={own.map((service) => ({
                href: paths.service(language, ulb.slug, service.code),
                label: service.name[language],
                aside: daysWords(service.days, language),
              }))}
            />
          </div>
        ))}
      </div>
    </LedgerSection>
  )
}
