import type { Metadata } from 'next'
import { Form } from '@/components/form/form'
import { formWords } from '@/components/form/form-words'
import { DeskHead } from '@/components/layout/desk-head'
import { Pagination } from '@/components/ui/pagination'
import { wardsOf } from '@/lib/platform/boundaries/boundaries'
import { listOfficers } from '@/lib/platform/identity/list-officers'
import { inboxCounts } from '@/lib/platform/inbox/inbox-counts'
import { translator } from '@/lib/platform/language/translator'
import { Desk } from '../desk'
import { deskOfficer } from '../desk-caller'
import { deskLanguage } from '../desk-language'
import { BulkBar } from './bulk-bar'
import { handOutTicked } from './inbox-actions'
import { askedIn, inboxHref } from './inbox-address'
import { InboxEmpty } from './inbox-empty'
import { InboxFilters } from './inbox-filters'
import { InboxKeys } from './inbox-keys'
import { KeysHelp } from './keys-help'
import { InboxRail } from './inbox-rail'
import { InboxTable } from './inbox-table'
import { inboxTitle } from './inbox-title'
import { pageOfFiles } from './page-of-files'
import { Told } from './told'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return { title: inboxTitle(askedIn(await searchParams), await deskLanguage()) }
}

export default async function InboxPage({ searchParams }: Props) {
  const query = await searchParams
  const asked = askedIn(query)
  const at = inboxHref(asked)
  const { caller, acting, grants } = await deskOfficer(at)
  const language = await deskLanguage()
  const t = translator(language, 'desk')
  const counts = await inboxCounts(caller, {})
  const page = await pageOfFiles(caller, asked)
  const wards = await wardsOf(acting.ulb.id)
  const officers = (await listOfficers(caller, {})).officers.map(({ id, name }) => ({
    id,
    name: name[language],
  }))
  const to = page.from + page.files.length - 1
  const { total } = page
  const gives = grants.includes('assign')

  return (
    <Desk
      area="files"
      at={at}
      rail={<InboxRail counts={counts} asked={asked} language={language} gives={gives} />}
    >
      <DeskHead
        title={inboxTitle(asked, language)}
        meta={total === undefined ? undefined : t('inbox.files', { count: total })}
      />
      <Told
        did={[query['did']].flat()[0]}
        refused={[query['refused'] ?? []].flat()}
        language={language}
      />
      {!asked.q && <InboxFilters {...{ asked, language, wards, officers }} />}
      {page.files.length === 0 ? (
        <InboxEmpty asked={asked} tooShort={page.tooShort} language={language} />
      ) : (
        <Form action={handOutTicked} words={formWords(language)}>
          <input type="hidden" name="back" value={at} />
          <InboxTable
            files={page.files}
            oneQueue={asked.service !== undefined && asked.state !== undefined}
            {...{ language, wards, at }}
          />
          <BulkBar language={language} officers={officers} />
        </Form>
      )}
      <Pagination
        label={t('inbox.pages')}
        {...(page.files.length > 0 && {
          position:
            total === undefined
              ? t('inbox.position', { from: page.from, to })
              : t('inbox.positionOf', { from: page.from, to, total }),
        })}
        {...(page.previous && {
          previous: {
            href: inboxHref({ ...asked, cursor: page.previous }),
            label: translator(language, 'common')('previous'),
          },
        })}
        {...(page.next && {
          next: {
            href: inboxHref({ ...asked, cursor: page.next }),
            label: translator(language, 'common')('next'),
          },
        })}
      />
      <KeysHelp language={language} />
      <InboxKeys />
    </Desk>
  )
}
