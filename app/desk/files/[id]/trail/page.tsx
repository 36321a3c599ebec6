import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BackLink } from '@/components/layout/back-link'
import { DeskHead } from '@/components/layout/desk-head'
import { DeskTable } from '@/components/ui/desk-table'
import { momentWords } from '@/lib/platform/language/days'
import { translator } from '@/lib/platform/language/translator'
import { orNothing } from '@/lib/platform/operations/or-nothing'
import { fileTrail } from '@/lib/platform/workflow/file-trail'
import { paths } from '../../../../paths'
import { Desk } from '../../../desk'
import { deskOfficer } from '../../../desk-caller'
import { deskLanguage } from '../../../desk-language'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await deskLanguage(), 'desk')('trail.title') }
}

/** The audit trail of a file, the newest line first. */
export default async function TrailPage({ params }: Props) {
  const { id } = await params
  const at = `${paths.deskFile(id)}/trail`
  const { caller } = await deskOfficer(at)
  const language = await deskLanguage()
  const t = translator(language, 'desk')
  const { entries, number, subject } = (await orNothing(fileTrail(caller, { id }))) ?? notFound()

  return (
    <Desk area="files" at={at}>
      <div className="desk-page">
        <BackLink href={paths.deskFile(id)}>{t('act.cancel')}</BackLink>
        <DeskHead title={t('trail.title')} meta={`${subject}, ${number}`} />
        <DeskTable
          caption={t('trail.title')}
          rows={entries}
          rowKey={(entry) => entry.id}
          columns={[
            {
              key: 'at',
              heading: t('trail.at'),
              className: 'nowrap',
              cell: (entry) => momentWords(entry.at, language),
            },
            {
              key: 'who',
              heading: t('trail.who'),
              cell: ({ actor, actorKind }) => actor?.[language] ?? actorKind,
            },
            {
              key: 'what',
              heading: t('trail.what'),
              cell: ({ operation }) => <code>{operation}</code>,
            },
            {
              key: 'detail',
              heading: t('trail.detail'),
              cell: ({ detail }) => (
                <span className="muted">
                  {Object.entries(detail)
                    .map(([name, value]) => `${name} ${String(value)}`)
                    .join(', ')}
                </span>
              ),
            },
          ]}
        />
      </div>
    </Desk>
  )
}
