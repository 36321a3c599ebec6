import { acceptOf } from '@/app/uploads'
import { FileField } from '@/components/form/file-field'
import { Form } from '@/components/form/form'
import { formWords } from '@/components/form/form-words'
import { SubmitButton } from '@/components/form/submit-button'
import { StateMark } from '@/components/ui/state-mark'
import type { PaperSpec } from '@/lib/platform/forms/definition'
import type { FormState } from '@/lib/platform/forms/form-state'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { faultSentence } from '@/lib/platform/operations/sentences'
import { attach, remove } from './actions'
import { AttachedFiles } from '@/app/photos/attached-files'
import type { DraftPage } from './draft-page'
import { HiddenFields } from '@/components/form/hidden-fields'

type Props = {
  spec: PaperSpec
  asked: DraftPage['view']['papers'][number]
  language: Language
  hidden: Readonly<Record<string, string | undefined>>
  /** Codes of what was wrong with the files just chosen. */
  wrong: string | undefined
}

/** One paper: what is attached, and the way to attach more. */
export function PaperForm({ spec, asked, language, hidden, wrong }: Props) {
  const t = translator(language, 'apply')
  const { code, name, hint, maxFiles, accepts } = spec
  const isFull = asked.files.length >= maxFiles
  const photoOnly = !accepts.includes('pdf')

  return (
    <section className="paper" id={`paper-${code}-all`} aria-labelledby={`paper-${code}`}>
      <h2 className="h-s" id={`paper-${code}`}>
        {name[language]}
      </h2>
      {hint && <p className="hint">{hint[language]}</p>}
      <p className="small">
        <StateMark is={asked.files.length > 0 ? 'ok' : asked.needed ? 'soon' : 'wait'}>
          {asked.files.length > 0
            ? t('papers.files', { files: asked.files.length })
            : t(asked.needed ? 'papers.needed' : 'papers.ifAny')}
        </StateMark>
      </p>
      <AttachedFiles files={asked.files} {...{ language, remove, hidden }} />
      {isFull ? (
        <p className="small muted">{t('papers.full')}</p>
      ) : (
        <Form
          key={`${asked.files.length} ${wrong}`}
          action={attach}
          words={formWords(language)}
          initial={stateOf(wrong, spec, language)}
        >
          <HiddenFields fields={{ ...hidden, paper: code }} />
          <FileField
            name={`papers.${code}`}
            label={t(photoOnly ? 'papers.choosePhoto' : 'papers.choose')}
            hint={t('papers.atMost', { max: maxFiles })}
            accept={acceptOf(spec)}
            multiple={maxFiles > 1}
          />
          {accepts.includes('image') && (
            <FileField
              name={`camera.${code}`}
              label={t('papers.camera')}
              accept="image/*"
              camera
              className="only-touch"
            />
          )}
          <p className="buttons">
            <SubmitButton look="2">
              {t('papers.attach')}
              <span className="vh"> {name[language]}</span>
            </SubmitButton>
          </p>
        </Form>
      )}
    </section>
  )
}

function stateOf(
  wrong: string | undefined,
  { code: paper, maxFiles: max }: PaperSpec,
  language: Language,
): FormState {
  const codes = (wrong ?? '').split(' ').filter((code) => /^[a-z-]{1,40}$/.test(code))
  if (codes.length === 0) return { message: '', fieldErrors: {}, values: {} }
  const errors = codes.map((code) =>
    faultSentence({ code, params: { max, megabytes: 10 } }, language),
  )
  return {
    message: translator(language, 'faults')('summary'),
    fieldErrors: { [`papers.${paper}`]: [errors.join('. ')] },
    values: {},
  }
}
