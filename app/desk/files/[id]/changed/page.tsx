import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageTitle } from '@/components/layout/page-title'
import { ButtonLink, Buttons } from '@/components/ui/button'
import { translator } from '@/lib/platform/language/translator'
import { orNothing } from '@/lib/platform/operations/or-nothing'
import { fileChanges } from '@/lib/platform/workflow/file-changes'
import { paths, withQuery } from '../../../../paths'
import { Desk } from '../../../desk'
import { deskAddress } from '../../../desk-address'
import { deskOfficer } from '../../../desk-caller'
import { deskLanguage } from '../../../desk-language'
import { EventList } from '../file-timeline'

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<{ seen?: string; from?: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await deskLanguage(), 'desk')('changed.title') }
}

/** For whoever acted on a file too late: what changed since they saw it. Answered with status 409. */
export default async function ChangedPage({ params, searchParams }: Props) {
  const { id } = await params
  const { seen = '', from } = await searchParams
  const at = withQuery(`${paths.deskFile(id)}/changed`, { seen, from })
  const { caller } = await deskOfficer(at)
  const language = await deskLanguage()
  const t = translator(language, 'desk')
  const revision = /^\d{1,9}$/.test(seen) ? seen : '0'
  const changed = (await orNothing(fileChanges(caller, { id, seen: revision }))) ?? notFound()
  const { subject, number, queue, changes } = changed

  return (
    <Desk area="files" at={at}>
      <div className="desk-page desk-page--form">
        <PageTitle lede={t('changed.text', { subject, number })}>{t('changed.title')}</PageTitle>
        <h2 className="h-desk">{t('changed.what')}</h2>
        {changes.length > 0 ? (
          <EventList events={changes} language={language} />
        ) : (
          <p>{t('changed.nothing')}</p>
        )}
        <p className="changed-now">{t('changed.now', { queue: queue[language] })}</p>
        <Buttons>
          <ButtonLink href={withQuery(paths.deskFile(id), { from })}>
            {t('changed.open')}
          </ButtonLink>
          <ButtonLink look="text" href={from ? deskAddress(from) : paths.desk('inbox')}>
            {t('file.back')}
          </ButtonLink>
        </Buttons>
      </div>
    </Desk>
  )
}
