import { BackLink } from '@/components/layout/back-link'
import { SlaBar } from '@/components/ui/sla-bar'
import { StateMark } from '@/components/ui/state-mark'
import { daysLeftWords } from '@/lib/platform/language/days'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import type { DeskComplaint } from '@/lib/services/grievances/desk/desk-complaint'
import { stateWords } from '../list/state-words'
import { Verbatim } from '@/components/ui/verbatim'

type Props = { complaint: DeskComplaint; language: Language; back: string }

/** What the complaint is, how much time is left, who has it, and how it stands. */
export function ComplaintHead({ complaint, language, back }: Props) {
  const t = translator(language, 'grievance-desk')
  const { name, number, time, level, urgent, open, assignee, state } = complaint

  return (
    <header className="file-head">
      <BackLink href={back}>{t('title')}</BackLink>
      <h1>{name[language]}</h1>
      <span className="meta">
        <Verbatim>{number}</Verbatim>
      </span>
      {time && (
        <SlaBar
          used={time.used}
          allowed={time.allowed}
          words={daysLeftWords(time.left, language)}
        />
      )}
      {open && urgent && <StateMark is="soon">{t('urgent')}</StateMark>}
      {open && level > 0 && <StateMark is="late">{t('level', { level })}</StateMark>}
      <StateMark is={state === 'RESOLVED' ? 'ok' : 'wait'}>{stateWords(state, language)}</StateMark>
      {open && (
        <span className="meta file-head__with">
          {assignee ? t('file.with', { name: assignee.name[language] }) : t('file.withNobody')}
        </span>
      )}
    </header>
  )
}
