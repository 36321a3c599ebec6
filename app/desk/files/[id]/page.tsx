import type { Metadata } from 'next'
import { Notice } from '@/components/ui/notice'
import { translator } from '@/lib/platform/language/translator'
import type { FileView } from '@/lib/platform/workflow/file-view'
import { paths, withQuery } from '../../../paths'
import { Desk } from '../../desk'
import { deskAddress } from '../../desk-address'
import { deskOfficer } from '../../desk-caller'
import { deskLanguage } from '../../desk-language'
import { FileAside } from './file-aside'
import { FileFacts } from './file-facts'
import { FileHead } from './file-head'
import { fileOfPage } from './file-of-page'
import { FilePapers } from './file-papers'
import { ForgetTyped } from './findings/keep-typed'
import { NextBar } from './next-bar'

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<{ from?: string; paper?: string; did?: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params
  const { subject, number } = await fileOfPage(id, paths.deskFile(id))
  return { title: `${subject}, ${number}` }
}

/** A file: facts left, papers in the middle, fee and history right, the next step at the foot. */
export default async function FilePage({ params, searchParams }: Props) {
  const { id } = await params
  const { from, paper, did } = await searchParams
  const at = withQuery(paths.deskFile(id), { from })
  const { acting } = await deskOfficer(at)
  const file = await fileOfPage(id, paths.deskFile(id))
  const language = await deskLanguage()
  const back = from ? deskAddress(from) : paths.desk('inbox')

  return (
    <Desk area="files" at={at}>
      <FileHead file={file} language={language} back={back} />
      <Done file={file} did={did} language={language} />
      <div className="file-grid">
        <div className="pane">
          <FileFacts file={file} language={language} />
        </div>
        <div className="pane file-middle">
          <FilePapers file={file} language={language} paper={paper} from={from} />
        </div>
        <div className="pane">
          <FileAside file={file} language={language} tenant={acting.ulb.id} from={from} />
        </div>
      </div>
      <NextBar file={file} language={language} from={from} />
    </Desk>
  )
}

type DoneProps = { file: FileView; did: string | undefined; language: 'en' | 'hi' }

function Done({ file, did, language }: DoneProps) {
  if (!did) return null
  const t = translator(language, 'desk')
  const last = file.history.findLast(({ is }) => is === 'step')
  const title =
    did === 'findings'
      ? t('file.saved')
      : t('file.did', { label: last?.done?.[language] ?? '', queue: file.queue[language] })

  return (
    <div className="file-done">
      <Notice tone="done" title={title} />
      {did === 'findings' && <ForgetTyped name={`findings.${file.id}`} />}
    </div>
  )
}
