import type { Metadata } from 'next'
import { Form } from '@/components/form/form'
import { formWords } from '@/components/form/form-words'
import { DeskHead } from '@/components/layout/desk-head'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Pagination } from '@/components/ui/pagination'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { redirect } from 'next/navigation'
import { paths } from '../../paths'
import { Desk } from '../desk'
import { deskOfficer } from '../desk-caller'
import { deskLanguage } from '../desk-language'
import { InboxKeys } from '../inbox/inbox-keys'
import { KeysHelp } from '../inbox/keys-help'
import { giveTicked } from './complaint-actions'
import { askedIn, complaintsHref, filterFor, type Asked } from './complaints-address'
import { choicesOf } from './list/choices-of'
import { ComplaintsFilters } from './list/complaints-filters'
import { ComplaintsRail } from './list/complaints-rail'
import { ComplaintsTable } from './list/complaints-table'
import { GiveBar } from './list/give-bar'
import { pageOfComplaints } from './list/page-of-complaints'
import { QueueMap } from './list/queue-map'
import { RouteList } from './list/route-list'
import { ToldOfComplaints } from './list/told-of-complaints'
import { WaysToShow } from './list/ways-to-show'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await deskLanguage(), 'grievance-desk')('title') }
}

/** The complaints of the ULB: what waits, by filter, as a list, on a map, or in the order to visit them. */
export default async function ComplaintsPage({ searchParams }: Props) {
  const query = await searchParams
  if (query['view'] === 'photos') redirect(paths.deskComplaintPhotos())
  const asked = askedIn(query)
  const at = complaintsHref(asked)
  const officer = await deskOfficer(at)
  const language = await deskLanguage()
  const filter = filterFor(officer, asked)
  const choices = await choicesOf(officer, language)
  const page = await pageOfComplaints(officer.caller, asked, filter)
  const { complaints } = page
  const t = translator(language, 'grievance-desk')
  const ticks = officer.grants.includes('grievances.route')
  const { wards, staff } = choices
  const shown = { complaints, wards, language, at }

  return (
    <Desk
      area="complaints"
      at={at}
      rail={<ComplaintsRail officer={officer} view={filter.view} language={language} />}
    >
      <DeskHead title={asked.q ? t('views.q', { q: asked.q }) : t(`views.${filter.view}`)} />
      <ToldOfComplaints
        did={[query['did']].flat()[0]}
        refused={[query['refused'] ?? []].flat()}
        language={language}
      />
      <ComplaintsFilters {...{ asked, filter, choices, language }} />
      <WaysToShow asked={asked} language={language} />
      {complaints.length === 0 ? (
        <Empty asked={asked} language={language} />
      ) : asked.as === 'map' ? (
        <QueueMap {...shown} />
      ) : asked.as === 'route' ? (
        <RouteList {...{ complaints, wards, asked, language }} />
      ) : ticks ? (
        <Form action={giveTicked} words={formWords(language)}>
          <input type="hidden" name="back" value={at} />
          <ComplaintsTable {...shown} ticks />
          <GiveBar language={language} staff={staff} />
        </Form>
      ) : (
        <ComplaintsTable {...shown} ticks={false} />
      )}
      <Pages {...{ asked, page, language }} />
      <KeysHelp language={language} />
      <InboxKeys />
    </Desk>
  )
}

function Empty({ asked, language }: { asked: Asked; language: Language }) {
  const t = translator(language, 'grievance-desk')
  const narrowed = Object.keys(asked).some((name) => !['view', 'as', 'cursor'].includes(name))

  return (
    <EmptyState
      title={t('empty.title')}
      actions={
        <ButtonLink look="2" href={complaintsHref({ view: 'open' })}>
          {t('empty.all')}
        </ButtonLink>
      }
    >
      {t(narrowed ? 'empty.filtered' : 'empty.text')}
    </EmptyState>
  )
}

type PagesProps = {
  asked: Asked
  page: Awaited<ReturnType<typeof pageOfComplaints>>
  language: Language
}

function Pages({ asked, page: { complaints, from, previous, next }, language }: PagesProps) {
  const t = translator(language, 'grievance-desk')
  const common = translator(language, 'common')
  const to = (cursor: string) => complaintsHref({ ...asked, cursor })

  return (
    <Pagination
      label={t('pages')}
      {...(complaints.length > 0 && {
        position: t('position', { from, to: from + complaints.length - 1 }),
      })}
      {...(previous && { previous: { href: to(previous), label: common('previous') } })}
      {...(next && { next: { href: to(next), label: common('next') } })}
    />
  )
}
