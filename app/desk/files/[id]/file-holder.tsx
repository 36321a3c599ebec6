import { Form } from '@/components/form/form'
import { formWords } from '@/components/form/form-words'
import { SelectField } from '@/components/form/select-field'
import { SubmitButton } from '@/components/form/submit-button'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import type { FileView } from '@/lib/platform/workflow/file-view'
import { giveFile, putFileBack } from '../file-actions'

type Props = { file: FileView; language: Language; from: string | undefined }

/** Who has the file, and the ways to give it away or put it back. */
export function FileHolder({ file, language, from }: Props) {
  const { may, assignee, id, revision } = file
  if (may.assign.length === 0 && !may.release) return null
  const t = translator(language, 'desk')
  const words = formWords(language)
  const hidden = (
    <>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="revision" value={revision} />
      {from && <input type="hidden" name="from" value={from} />}
    </>
  )

  return (
    <section>
      <h2>{assignee ? t('file.with', { name: assignee.name[language] }) : t('file.withNobody')}</h2>
      {may.assign.length > 0 && (
        <Form action={giveFile} words={words} className="file-note">
          {hidden}
          <SelectField
            name="to"
            label={t('file.give')}
            options={may.assign.map(({ id: value, name }) => ({ value, label: name[language] }))}
          />
          <SubmitButton look="2">{t('file.giveButton')}</SubmitButton>
        </Form>
      )}
      {may.release && (
        <Form action={putFileBack} words={words} className="file-note">
          {hidden}
          <SubmitButton look="text">{t('file.release')}</SubmitButton>
        </Form>
      )}
    </section>
  )
}
