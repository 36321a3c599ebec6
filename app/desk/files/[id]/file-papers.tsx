import { Icon } from '@/components/ui/icon'
import { Tabs } from '@/components/ui/tabs'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import type { FileView } from '@/lib/platform/workflow/file-view'
import { paths, withQuery } from '../../../paths'
import { FileFindings } from './file-findings'

type Props = {
  file: FileView
  language: Language
  /** Which paper is open, by its id; the first when it is none. */
  paper: string | undefined
  from: string | undefined
}

/** The papers of the file: one open, the others a tab away. */
export function FilePapers({ file, language, paper, from }: Props) {
  const t = translator(language, 'desk')
  const { papers } = file
  const open = papers.find(({ id }) => id === paper) ?? papers[0]

  return (
    <>
      <section>
        <h2 className={papers.length > 0 ? 'vh' : undefined}>{t('file.papers')}</h2>
        {!open && <p className="muted">{t('file.noPapers')}</p>}
        {open && (
          <>
            <Tabs
              label={t('file.papers')}
              tabs={papers.map(({ id, paper: name, code }, index) => ({
                href: withQuery(paths.deskFile(file.id), { paper: id, from }),
                label: name[language] + placeOf(papers, code, index),
                current: id === open.id,
              }))}
            />
            <Viewer paper={open} language={language} />
          </>
        )}
      </section>
      <FileFindings file={file} language={language} />
    </>
  )
}

type Paper = FileView['papers'][number]

// Several photographs of one paper are told apart by their number.
function placeOf(papers: readonly Paper[], code: string, index: number): string {
  const same = papers.filter((paper) => paper.code === code)
  const place = papers.slice(0, index).filter((paper) => paper.code === code).length + 1
  return same.length > 1 ? ` ${place}` : ''
}

function Viewer({ paper, language }: { paper: Paper; language: Language }) {
  const t = translator(language, 'desk')
  const isImage = paper.mime.startsWith('image/')

  return (
    <>
      <div className="viewer__bar">
        <span>{paper.name}</span>
        <span>
          {isImage
            ? `${Math.ceil(paper.bytes / 1024)} kB`
            : t('file.pdfPages', { pages: paper.pages ?? 1 })}
        </span>
        <a className="file-open" href={paper.url} target="_blank" rel="noreferrer">
          <Icon name="download" size={14} />
          {t('file.openPaper')}
        </a>
      </div>
      <div className="viewer">
        {isImage ? (
          <img className="file-image" src={paper.url} alt={paper.paper[language]} />
        ) : (
          <a className="file-pdf" href={paper.url} target="_blank" rel="noreferrer">
            <Icon name="paper" size={48} weight={1} />
            <b>{paper.paper[language]}</b>
            <span>{t('file.pdfPages', { pages: paper.pages ?? 1 })}</span>
          </a>
        )}
      </div>
      <p className="meta">{t('file.linkEnds')}</p>
    </>
  )
}
