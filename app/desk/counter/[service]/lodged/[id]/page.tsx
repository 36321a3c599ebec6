import type { Metadata } from 'next'
import { DeskHead } from '@/components/layout/desk-head'
import { ButtonLink } from '@/components/ui/button'
import { SummaryList } from '@/components/ui/summary-list'
import { getLodged } from '@/lib/platform/applications/get-lodged'
import { dayAt } from '@/lib/platform/dates/dates'
import { documentPath } from '@/lib/platform/documents/document-url'
import { weekdayWords } from '@/lib/platform/language/days'
import { translator } from '@/lib/platform/language/translator'
import { paths } from '../../../../../paths'
import { Desk } from '../../../../desk'
import { deskOfficer } from '../../../../desk-caller'
import { deskLanguage } from '../../../../desk-language'
import { orNotFound } from '../../../counter-page'
import { Verbatim } from '@/components/ui/verbatim'

type Props = { params: Promise<{ service: string; id: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await deskLanguage(), 'counter')('lodged') }
}

/** It is lodged: the number to tell, the acknowledgement to print, and the next person. */
export default async function LodgedPage({ params }: Props) {
  const { service, id } = await params
  const at = `${paths.deskCounter(service)}/lodged/${id}`
  const { caller, acting } = await deskOfficer(at)
  const language = await deskLanguage()
  const { number, applicant, subject, dueAt, acknowledgement } = await orNotFound(
    getLodged(caller, { id }),
  )
  const t = translator(language, 'counter')
  const rows = [
    {
      term: t('number'),
      answer: (
        <b className="breaks">
          <Verbatim>{number}</Verbatim>
        </b>
      ),
    },
    { term: t('applicant'), answer: applicant },
    { term: t('subject'), answer: subject },
    ...(dueAt ? [{ term: t('decideBy'), answer: weekdayWords(dayAt(dueAt), language) }] : []),
  ]

  return (
    <Desk area="counter" at={at}>
      <div className="desk-page">
        <DeskHead title={t('lodged')} meta={number} />
        <SummaryList rows={rows} />
        <p className="buttons">
          {acknowledgement && (
            <a
              className="btn"
              href={documentPath({ tenant: acting.ulb.id, id: acknowledgement, language })}
              target="_blank"
            >
              {t('print')}
            </a>
          )}
          <ButtonLink look="2" href={paths.deskCounter(service)}>
            {t('next')}
          </ButtonLink>
          <ButtonLink look="text" href={paths.deskFile(id)}>
            {t('open')}
          </ButtonLink>
        </p>
      </div>
    </Desk>
  )
}
