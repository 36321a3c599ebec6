import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BackLink } from '@/components/layout/back-link'
import { DeskHead } from '@/components/layout/desk-head'
import { Notice } from '@/components/ui/notice'
import { findService } from '@/lib/platform/applications/catalogue'
import { translator } from '@/lib/platform/language/translator'
import { orNothing } from '@/lib/platform/operations/or-nothing'
import { getEntry } from '@/lib/platform/registers/get-entry'
import { paths } from '../../../../paths'
import { Desk } from '../../../desk'
import { deskOfficer } from '../../../desk-caller'
import { deskLanguage } from '../../../desk-language'
import { StandingMark } from '../../standing-mark'
import { CancelForm } from './cancel-form'
import { EntryFacts } from './entry-facts'
import { EntryHistory } from './entry-history'

type Props = { params: Promise<{ service: string; entry: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const outcome = findService((await params).service)?.outcome
  return outcome ? { title: outcome.name[await deskLanguage()] } : {}
}

/** One entry: what was granted, its certificate, its history, and the way to cancel it. */
export default async function EntryPage({ params }: Props) {
  const { service, entry: id } = await params
  const at = paths.deskEntry(service, id)
  const officer = await deskOfficer(at)
  const language = await deskLanguage()
  const t = translator(language, 'verify')
  const money = translator(language, 'billing')
  const outcome = findService(service)?.outcome
  if (!outcome) notFound()
  const entry = (await orNothing(getEntry(officer.caller, { service, number: id }))) ?? notFound()

  return (
    <Desk area="registers" at={at}>
      <div className="desk-page stack">
        <BackLink href={paths.deskRegister(service)}>{outcome.name[language]}</BackLink>
        <DeskHead
          title={entry.number}
          meta={<StandingMark status={entry.status} language={language} />}
        />
        {entry.disputed && (
          <Notice title={money('disputes.flag')} tone="warning">
            <p>{money('disputes.flagText')}</p>
          </Notice>
        )}
        <div className="register-entry">
          <div className="stack">
            <h2 className="h-m">{t('register.facts')}</h2>
            <EntryFacts entry={entry} tenant={officer.acting.ulb.id} language={language} />
          </div>
          <div className="stack">
            <h2 className="h-m">{t('register.history')}</h2>
            <EntryHistory entry={entry} language={language} />
            {entry.cancel && (
              <CancelForm entry={entry} reasons={entry.cancel.reasons} language={language} />
            )}
          </div>
        </div>
      </div>
    </Desk>
  )
}
