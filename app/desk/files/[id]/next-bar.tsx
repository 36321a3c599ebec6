import { BareInput } from '@/components/form/bare-controls'
import { Form } from '@/components/form/form'
import { formWords } from '@/components/form/form-words'
import { SubmitButton } from '@/components/form/submit-button'
import { ButtonLink } from '@/components/ui/button'
import { Link } from '@/components/ui/link'
import type { Language } from '@/lib/platform/language/language'
import { sayIn } from '@/lib/platform/language/say-in'
import { translator } from '@/lib/platform/language/translator'
import type { FileView } from '@/lib/platform/workflow/file-view'
import { paths, withQuery } from '../../../paths'
import { takeFile, takeStep } from '../file-actions'

type Props = { file: FileView; language: Language; from: string | undefined }
type Action = FileView['actions'][number]

/** The one next step of the file, and the others behind it. Sticks to the foot of the page. */
export function NextBar({ file, language, from }: Props) {
  const [next, ...others] = file.actions
  const toInspect = file.may.inspect && !file.may.inspected
  const inspectFirst = toInspect && file.actions.some(({ needs }) => needs.includes('findings'))
  const t = translator(language, 'desk')

  return (
    <div className="next">
      {inspectFirst ? (
        <InspectFirst {...{ file, language, from }} />
      ) : next ? (
        <NextStep {...{ file, language, from, next }} />
      ) : (
        <NoStep {...{ file, language }} />
      )}
      {toInspect && !inspectFirst && (
        <Link href={findingsAt(file.id, from)}>{t('file.record')}</Link>
      )}
      {file.may.claim && <Take {...{ file, language, from }} />}
      {(inspectFirst
        ? file.actions.filter(({ needs }) => !needs.includes('findings'))
        : others
      ).map(({ code, label }) => (
        <Link key={code} href={stepAt(file.id, code, from)}>
          {label[language]}
        </Link>
      ))}
    </div>
  )
}

const findingsAt = (id: string, from: string | undefined) =>
  withQuery(`${paths.deskFile(id)}/findings`, { from })

const stepAt = (id: string, action: string, from: string | undefined) =>
  withQuery(`${paths.deskFile(id)}/actions/${encodeURIComponent(action)}`, { from })

// A step that asks for more than a remark has a page of its own.
const isPlain = ({ needs, asksApplicant, kind }: Action) =>
  !asksApplicant &&
  kind !== 'correct' &&
  kind !== 'adjust' &&
  needs.every((need) => need === 'findings')

function NextStep({ file, language, from, next }: Props & { next: Action }) {
  const t = translator(language, 'desk')
  const said = (
    <div>
      <b>{t('file.next', { label: next.label[language] })}</b>
      <br />
      <span className="meta">{t('file.nextTo', { queue: next.to[language] })}</span>
    </div>
  )
  if (!isPlain(next))
    return (
      <>
        {said}
        <ButtonLink href={stepAt(file.id, next.code, from)}>{next.label[language]}</ButtonLink>
      </>
    )

  return (
    <>
      {said}
      <Form action={takeStep} words={formWords(language)} className="next__form">
        <input type="hidden" name="id" value={file.id} />
        <input type="hidden" name="revision" value={file.revision} />
        <input type="hidden" name="action" value={next.code} />
        {from && <input type="hidden" name="from" value={from} />}
        <BareInput
          name="remark"
          label={t('file.remark')}
          maxLength={2000}
          placeholder={t('file.remarkOptional')}
        />
        <SubmitButton>{next.label[language]}</SubmitButton>
      </Form>
    </>
  )
}

function InspectFirst({ file, language, from }: Props) {
  const t = translator(language, 'desk')

  return (
    <>
      <div>
        <b>{t('file.next', { label: t('file.record') })}</b>
        <br />
        <span className="meta">{t('file.recordFirst')}</span>
      </div>
      <ButtonLink href={findingsAt(file.id, from)}>{t('file.record')}</ButtonLink>
    </>
  )
}

function NoStep({ file, language }: Pick<Props, 'file' | 'language'>) {
  const t = translator(language, 'desk')
  const [blocked] = file.blocked
  const why = blocked && sayIn(language, 'refusals', blocked.why)

  return (
    <div>
      <b>
        {blocked
          ? t('file.blocked', { label: blocked.label[language] })
          : t(file.open ? 'file.noStep' : 'file.closed')}
      </b>
      <br />
      <span className="meta">{why ?? t('file.waitsFor', { queue: file.queue[language] })}</span>
    </div>
  )
}

function Take({ file, language, from }: Props) {
  const t = translator(language, 'desk')

  return (
    <Form action={takeFile} words={formWords(language)}>
      <input type="hidden" name="id" value={file.id} />
      <input type="hidden" name="revision" value={file.revision} />
      {from && <input type="hidden" name="from" value={from} />}
      <SubmitButton look="2">{t('file.take')}</SubmitButton>
    </Form>
  )
}
