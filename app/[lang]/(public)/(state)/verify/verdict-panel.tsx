import { Icon, type IconName } from '@/components/ui/icon'
import { dayAt } from '@/lib/platform/dates/dates'
import type { Verdict, Verification } from '@/lib/platform/documents/verification'
import { dayWords, momentWords } from '@/lib/platform/language/days'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'

type Props = { checked: Verification; language: Language }

const looks: Record<Verdict, { tone: 'good' | 'bad' | 'open'; icon: IconName }> = {
  genuine: { tone: 'good', icon: 'tick' },
  expired: { tone: 'open', icon: 'warning' },
  suspended: { tone: 'bad', icon: 'warning' },
  cancelled: { tone: 'bad', icon: 'close' },
  unknown: { tone: 'bad', icon: 'close' },
  differs: { tone: 'bad', icon: 'close' },
  forged: { tone: 'bad', icon: 'close' },
  unreadable: { tone: 'open', icon: 'warning' },
}

/** The answer, large and in plain words: what it is, why, and whether to take it. */
export function VerdictPanel({ checked, language }: Props) {
  const t = translator(language, 'verify')
  const { tone, icon } = looks[checked.verdict]
  const known = checked.by === 'number' && checked.verdict === 'genuine'

  return (
    <div className={`verdict verdict--${known ? 'open' : tone}`}>
      <Icon name={icon} size={44} weight={1.8} />
      <div>
        <h1 className="h-xl">{known ? t('onRecord') : t(`verdict.${checked.verdict}`)}</h1>
        <p className="verdict__says">{says(checked, language)}</p>
        {checked.cancelled?.reasons.map((reason) => (
          <p key={reason.en}>
            {t('reason')}: {reason[language]}
          </p>
        ))}
        <p className="small">
          {t('checkedAt', { moment: momentWords(checked.checkedAt, language) })}
        </p>
      </div>
    </div>
  )
}

function says({ verdict, paper, cancelled }: Verification, language: Language): string {
  const t = translator(language, 'verify')
  const ulb = paper?.ulb[language] ?? ''
  const until = paper?.validTo && dayWords(paper.validTo, language)
  switch (verdict) {
    case 'genuine':
      return until ? t('says.genuineUntil', { ulb, day: until }) : t('says.genuine', { ulb })
    case 'expired':
      return t('says.expired', { ulb, day: until ?? '' })
    case 'suspended':
      return t('says.suspended', { ulb })
    case 'cancelled':
      return t('says.cancelled', {
        ulb,
        day: cancelled ? dayWords(dayAt(cancelled.at), language) : '',
      })
    default:
      return t(`says.${verdict}`)
  }
}
