import { Notice } from '@/components/ui/notice'
import type { Language } from '@/lib/platform/language/language'
import { sayIn } from '@/lib/platform/language/say-in'
import { translator } from '@/lib/platform/language/translator'

type Props = { did: string | undefined; refused: readonly string[]; language: Language }

/** What was just done with a file, or with ticked ones: how many went through, and why each of the others did not. */
export function Told({ did, refused, language }: Props) {
  const [, stepped] = /^step\.([\w/.-]{1,60})$/.exec(did ?? '') ?? []
  if (stepped) {
    const said = translator(language, 'desk')('inbox.did.step', { number: stepped })
    return <Notice tone="done" title={said} />
  }
  const [, what, number] = /^(claim|assign)\.(\d{1,3})$/.exec(did ?? '') ?? []
  if (what === undefined) return null
  const t = translator(language, 'desk')
  const reasons = refused.flatMap((one) => {
    const [, file, code = ''] = /^([\w/.-]{1,60})~([\w-]{1,40})$/.exec(one) ?? []
    const why = sayIn(language, 'refusals', code)
    return file && why ? [t('inbox.refusedOne', { number: file, why })] : []
  })

  return (
    <Notice
      tone={reasons.length > 0 ? 'warning' : 'done'}
      title={t(what === 'claim' ? 'inbox.did.claim' : 'inbox.did.assign', {
        count: Number(number),
      })}
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
