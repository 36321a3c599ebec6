import { paths } from '@/app/paths'
import { LedgerSection } from '@/components/layout/ledger-section'
import { LinkList } from '@/components/ui/link-list'
import { daysWords } from '@/lib/platform/language/days'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { services } from '@/lib/platform/applications/catalogue'

/** The services of every town, and the ways to follow what was begun. */
export function WhatYouCanDo({ language }: { language: Language }) {
  const t = translator(language, 'site')

  return (
    <LedgerSection title={t('landing.can')}>
      <div className="cols2">
        <div>
          <h3 className="h-s">{t('landing.apply')}</h3>
          <LinkList
            links={services().map(({ code, name, days }) => ({
              href: `${paths.fees(language)}#${code}`,
              label: name[language],
              aside: daysWords(days, language),
            }))}
          />
        </div>
        <div>
          <h3 className="h-s">{t('landing.follow')}</h3>
          <LinkList
            links={[
              { href: paths.track(language), label: t('landing.trackLink') },
              { href: paths.my(language), label: t('landing.myLink') },
              { href: paths.verify(language), label: t('landing.verifyLink') },
              { href: paths.fees(language), label: t('landing.feesLink') },
            ]}
          />
        </div>
      </div>
    </LedgerSection>
  )
}
