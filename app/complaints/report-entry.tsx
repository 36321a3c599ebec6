import { ButtonLink } from '@/components/ui/button'
import { Link } from '@/components/ui/link'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import type { Tenant } from '@/lib/platform/tenancy/tenancy'
import { WaitingNotice } from '../[lang]/(citizen)/[ulb]/report/waiting/waiting-notice'
import { waitingWords } from '../[lang]/(citizen)/[ulb]/report/waiting/waiting-words'
import { paths } from '../paths'

type EntryProps = { href: string; language: Language }

/** The way in to reporting what is wrong. */
function ReportEntry({ href, language }: EntryProps) {
  const t = translator(language, 'report')
  return (
    <div className="start">
      <ButtonLink href={href} look="lg">
        {t('entry')}
      </ButtonLink>
      <p className="small muted">{t('entryText')}</p>
    </div>
  )
}

/** On the state's first page: in the town of last time, if it takes reports. */
export const StateEntry = ({
  language,
  town,
}: {
  language: Language
  town: Tenant | undefined
}) => (
  <ReportEntry
    href={paths.reports(language, town?.live ? town.slug : undefined)}
    language={language}
  />
)

/** What waits on this device to be sent. */
export const WaitingReports = ({ language }: { language: Language }) => (
  <WaitingNotice words={waitingWords(language)} />
)

/** On a town's first page: the way in, and what was reported. */
export const TownEntry = ({ language, town }: { language: Language; town: Tenant }) => (
  <>
    {town.live && <ReportEntry href={paths.reports(language, town.slug)} language={language} />}
    <p>
      <Link href={paths.complaints(language, town.slug)}>
        {translator(language, 'complaints')('title', { town: town.name[language] })}
      </Link>
    </p>
  </>
)
