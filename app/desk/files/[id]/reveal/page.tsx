import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BackLink } from '@/components/layout/back-link'
import { PageTitle } from '@/components/layout/page-title'
import { translator } from '@/lib/platform/language/translator'
import { orNothing } from '@/lib/platform/operations/or-nothing'
import { unmask } from '@/lib/platform/workflow/unmask'
import { paths, withQuery } from '../../../../paths'
import { Desk } from '../../../desk'
import { deskOfficer } from '../../../desk-caller'
import { deskLanguage } from '../../../desk-language'
import { Verbatim } from '@/components/ui/verbatim'

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<{ field?: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await deskLanguage(), 'desk')('file.reveal') }
}

/** One masked answer in full. Looking is what is recorded, so opening the page records it. */
export default async function RevealPage({ params, searchParams }: Props) {
  const { id } = await params
  const { field = '' } = await searchParams
  const { caller } = await deskOfficer(paths.deskFile(id))
  const language = await deskLanguage()
  const t = translator(language, 'desk')
  const seen = (await orNothing(unmask(caller, { id, field }))) ?? notFound()

  return (
    <Desk area="files" at={withQuery(`${paths.deskFile(id)}/reveal`, { field })}>
      <div className="desk-page desk-page--form">
        <BackLink href={paths.deskFile(id)}>{t('act.cancel')}</BackLink>
        <PageTitle
          caption={
            <>
              <Verbatim>{seen.number}</Verbatim>, {seen.label[language]}
            </>
          }
        >
          {seen.value}
        </PageTitle>
        <p className="meta">{t('reveal.audited')}</p>
      </div>
    </Desk>
  )
}
