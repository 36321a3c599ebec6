import { Notice } from '@/components/ui/notice'
import type { Language } from '@/lib/platform/language/language'
import { sayIn } from '@/lib/platform/language/say-in'
import { translator } from '@/lib/platform/language/translator'
import { doneWords } from '../done-words'

type Props = { did: string | undefined; refused: readonly string[]; language: Language }

/** What was just done: how many were given, or which went on; and why each of the others did not. */
export function ToldOfComplaints({ did, refused, language }: Props) {
  const t = translator(language, 'grievance-desk')
  const [, what, number] = /^([A-Za-z]{1,20})\.(PGR-[\w-]{1,60})$/.exec(did ?? '') ?? []
  const label = doneWords(what, language)
  if (number && label) return <Notice tone="done" title={t('did.step', { number, label })} />
  const [, gave] = /^gave\.(\d{1,3})$/.exec(did ?? '') ?? []
  if (gave === undefined) return null
  const reasons = refused.flatMap((one) => {
    const [, which, code = ''] = /^([\w-]{1,60})~([\w-]{1,40})$/.exec(one) ?? []
    const why = sayIn(language, 'refusals', code)
    return which && why
      ? [translator(language, 'desk')('inbox.refusedOne', { number: which, why })]
      : []
  })

  return (
    <Notice
      tone={reasons.length > 0 ? 'warning' : 'done'}
      title={t('gave', { count: Number(gave) })}
    >
      {reasons.length > 0 && (
        <ul>
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
    </Notice>
  )
}
