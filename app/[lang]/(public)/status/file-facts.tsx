import { paths } from '@/app/paths'
import { ulbName } from '@/app/ulb-name'
import { Aside } from '@/components/ui/aside'
import { LinesAndTotal } from '@/components/ui/lines-and-total'
import { LinkList } from '@/components/ui/link-list'
import { dayAt } from '@/lib/platform/dates/dates'
import { dayWords } from '@/lib/platform/language/days'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import type { Tenant } from '@/lib/platform/tenancy/tenancy'
import type { FollowedFile } from './followed-file'
import { PrintButton } from './print-button'

type Props = { language: Language; file: FollowedFile; ulb: Tenant | undefined }

/** What is known of a file from outside, and the ways on. */
export function FileFacts({ language, file, ulb }: Props) {
  const t = translator(language, 'track')
  const facts = [
    { label: t('service'), amount: file.name[language] },
    { label: t('town'), amount: ulb ? ulbName(ulb, language) : '' },
    { label: t('appliedOn'), amount: dayWords(dayAt(file.submittedAt), language) },
    { label: t('nowSince'), amount: dayWords(dayAt(file.progress.since), language) },
  ]

  return (
    <>
      <Aside title={t('about')}>
        <div className="wordy">
          <LinesAndTotal lines={facts} small />
        </div>
      </Aside>
      <div className="no-print">
        <PrintButton>{translator(language, 'common')('print')}</PrintButton>
        <LinkList
          small
          links={[
            { href: paths.my(language), label: t('myLink') },
            { href: paths.track(language), label: t('another') },
          ]}
        />
      </div>
    </>
  )
}
