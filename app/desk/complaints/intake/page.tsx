import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DeskHead } from '@/components/layout/desk-head'
import { Link } from '@/components/ui/link'
import { Notice } from '@/components/ui/notice'
import { translator } from '@/lib/platform/language/translator'
import { Source } from '@/lib/services/grievances/complaint'
import { paths } from '../../../paths'
import { getReceived } from '@/lib/services/grievances/received/list-received'
import { NotFound } from '@/lib/platform/operations/errors'
import type { Caller } from '@/lib/platform/access/actor'
import { Desk } from '../../desk'
import { deskOfficer } from '../../desk-caller'
import { CounterKeys } from '../../counter/counter-keys'
import { deskLanguage } from '../../desk-language'
import { ComplaintsRail } from '../list/complaints-rail'
import { IntakeForm } from './intake-form'
import { Verbatim } from '@/components/ui/verbatim'

type Props = {
  searchParams: Promise<{ lodged?: string; id?: string; source?: string; received?: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await deskLanguage(), 'grievance-desk')('intake.title') }
}

/** Taking down a complaint for somebody on the telephone or at the counter, by keyboard, on one page. */
export default async function IntakePage({ searchParams }: Props) {
  const { lodged, id = '', source, received } = await searchParams
  const at = paths.deskIntake()
  const officer = await deskOfficer(at)
  if (!officer.grants.includes('grievances.intake')) notFound()
  const language = await deskLanguage()
  const t = translator(language, 'grievance-desk')
  const message = officer.grants.includes('grievances.messages')
    ? await receivedMessage(officer.caller, received)
    : undefined
  const number = /^PGR-[\w-]{1,60}$/.exec(lodged ?? '')?.[0]

  return (
    <Desk
      area="complaints"
      at={at}
      rail={<ComplaintsRail officer={officer} view="intake" language={language} />}
    >
      <div className="desk-page counter">
        <DeskHead
          title={t('intake.title')}
          meta={t('intake.keys')}
          actions={
            officer.grants.includes('grievances.messages') && (
              <Link href={paths.deskReceived()}>{t('intake.messages')}</Link>
            )
          }
        />
        {number && (
          <Notice tone="done" title={t('did.intake', { number })}>
            <Link href={paths.deskComplaint(id, { from: at })}>
              <Verbatim>{number}</Verbatim>
            </Link>
          </Notice>
        )}
        <IntakeForm
          key={number}
          message={message}
          officer={officer}
          language={language}
          source={Source.safeParse(source).data ?? 'PHONE'}
        />
        <CounterKeys />
      </div>
    </Desk>
  )
}

/** The message that the helpline takes down as a complaint; nothing where there is none. */
async function receivedMessage(caller: Caller, id: string | undefined) {
  if (!/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id ?? '')) return undefined
  try {
    return await getReceived(caller, { id: id ?? '' })
  } catch (error) {
    if (NotFound.is(error)) return undefined
    throw error
  }
}
