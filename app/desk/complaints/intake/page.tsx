import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DeskHead } from '@/components/layout/desk-head'
import { Link } from '@/components/ui/link'
import { Notice } from '@/components/ui/notice'
import { translator } from '@/lib/platform/language/translator'
import { Source } from '@/lib/services/grievances/complaint'
import { paths } from '../../../paths'
import { Desk } from '../../desk'
import { deskOfficer } from '../../desk-caller'
import { CounterKeys } from '../../counter/counter-keys'
import { deskLanguage } from '../../desk-language'
import { ComplaintsRail } from '../list/complaints-rail'
import { IntakeForm } from './intake-form'
import { Verbatim } from '@/components/ui/verbatim'

type Props = { searchParams: Promise<{ lodged?: string; id?: string; source?: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await deskLanguage(), 'grievance-desk')('intake.title') }
}

/** Taking down a complaint for somebody on the telephone or at the counter, by keyboard, on one page. */
export default async function IntakePage({ searchParams }: Props) {
  const { lodged, id = '', source } = await searchParams
  const at = paths.deskIntake()
  const officer = await deskOfficer(at)
  if (!officer.grants.includes('intake')) notFound()
  const language = await deskLanguage()
  const t = translator(language, 'grievance-desk')
  const number = /^PGR-[\w-]{1,60}$/.exec(lodged ?? '')?.[0]

  return (
    <Desk
      area="complaints"
      at={at}
      rail={<ComplaintsRail officer={officer} view="intake" language={language} />}
    >
      <div className="desk-page counter">
        <DeskHead title={t('intake.title')} meta={t('intake.keys')} />
        {number && (
          <Notice tone="done" title={t('did.intake', { number })}>
            <Link href={paths.deskComplaint(id, { from: at })}>
              <Verbatim>{number}</Verbatim>
            </Link>
          </Notice>
        )}
        <IntakeForm
          key={number}
          officer={officer}
          language={language}
          source={Source.safeParse(source).data ?? 'PHONE'}
        />
        <CounterKeys />
      </div>
    </Desk>
  )
}
