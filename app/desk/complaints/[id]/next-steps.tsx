import { ButtonLink } from '@/components/ui/button'
import { Link } from '@/components/ui/link'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import type { DeskComplaint } from '@/lib/services/grievances/desk/desk-complaint'
import { paths } from '../../../paths'
import { stateWords } from '../list/state-words'
import { stepLabel } from './step-label'

type Props = { complaint: DeskComplaint; language: Language; from: string | undefined }

/** The one next step of the complaint, and the others behind it. Sticks to the foot of the page. */
export function NextSteps({ complaint, language, from }: Props) {
  const t = translator(language, 'grievance-desk')
  const { id, may, state } = complaint
  const [next, ...others] = complaint.actions
  const stepAt = (code: string) => paths.deskComplaintPart(id, `actions/${code}`, { from })

  return (
    <div className="next">
      {next ? (
        <>
          <div>
            <b>{t('file.next', { label: stepLabel(next.code, language) })}</b>
            <br />
            <span className="meta">
              {t('file.nextTo', { state: stateWords(next.to, language) })}
            </span>
          </div>
          <ButtonLink href={stepAt(next.code)}>{stepLabel(next.code, language)}</ButtonLink>
        </>
      ) : (
        <div>
          <b>{t('file.noStep')}</b>
          <br />
          <span className="meta">{t('file.stands', { state: stateWords(state, language) })}</span>
        </div>
      )}
      {may.visit && (
        <ButtonLink look="2" href={paths.deskComplaintPart(id, 'visit', { from })}>
          {t('file.visit')}
        </ButtonLink>
      )}
      {others.map(({ code }) => (
        <Link key={code} href={stepAt(code)}>
          {stepLabel(code, language)}
        </Link>
      ))}
      {may.merge && (
        <Link href={paths.deskComplaintPart(id, 'merge', { from })}>{t('file.join')}</Link>
      )}
    </div>
  )
}
