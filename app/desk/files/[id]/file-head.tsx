import { BackLink } from '@/components/layout/back-link'
import { Icon } from '@/components/ui/icon'
import { SlaBar } from '@/components/ui/sla-bar'
import { StateMark } from '@/components/ui/state-mark'
import { daysLeftWords } from '@/lib/platform/language/days'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import type { FileView } from '@/lib/platform/workflow/file-view'

type Props = { file: FileView; language: Language; back: string }

/** What the file is, how much time is left, who has it, and how far it is. */
export function FileHead({ file, language, back }: Props) {
  const t = translator(language, 'desk')
  const { subject, number, name, time, assignee, escalated, disputed, open } = file

  return (
    <>
      <header className="file-head">
        <BackLink href={back}>{t('file.back')}</BackLink>
        <h1>{subject}</h1>
        <span className="meta">
          {number}, {name[language]}
        </span>
        {time && (
          <SlaBar
            used={time.used}
            allowed={time.allowed}
            words={daysLeftWords(time.left, language)}
          />
        )}
        {escalated && open && <StateMark is="late">{t('inbox.escalated')}</StateMark>}
        {disputed && (
          <StateMark is="late">{translator(language, 'billing')('disputes.flag')}</StateMark>
        )}
        {open ? (
          <span className="meta file-head__with">
            {assignee ? t('file.with', { name: assignee.name[language] }) : t('file.withNobody')}
          </span>
        ) : (
          <StateMark is="wait">{file.queue[language]}</StateMark>
        )}
      </header>
      <FilePath file={file} language={language} />
    </>
  )
}

function FilePath({ file: { progress }, language }: Pick<Props, 'file' | 'language'>) {
  const words = translator(language, 'common')
  const shades = { done: 'd', now: 'n', next: undefined }

  return (
    <ol className="file-path">
      {progress.stages.map(({ name, is }) => (
        <li key={name.en} className={shades[is]} aria-current={is === 'now' ? 'step' : undefined}>
          {is === 'done' && <Icon name="tick" size={14} weight={2} />}
          <span className="vh">{words(`track.${is}`)} </span>
          {name[language]}
        </li>
      ))}
    </ol>
  )
}
