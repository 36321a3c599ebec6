import { Form } from '@/components/form/form'
import { formWords } from '@/components/form/form-words'
import { SubmitButton } from '@/components/form/submit-button'
import { TextareaField } from '@/components/form/textarea-field'
import { dayAt } from '@/lib/platform/dates/dates'
import { dayAndMonth } from '@/lib/platform/language/days'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import type { FileView } from '@/lib/platform/workflow/file-view'
import { writeNote } from '../file-actions'

type Props = { file: FileView; language: Language; from: string | undefined }

/** Notes among officers, and the box for a new one. */
export function FileNotes({ file, language, from }: Props) {
  const t = translator(language, 'desk')

  return (
    <section id="notes">
      <h2>{t('file.notes')}</h2>
      <p className="meta">{t('file.notesHint')}</p>
      {file.notes.length > 0 && (
        <ul className="log">
          {file.notes.map(({ id, author, text, at }) => (
            <li key={id}>
              <time dateTime={at.toISOString()}>{dayAndMonth(dayAt(at), language)}</time>
              <div>
                <p className="file-remark">{text}</p>
                <p className="meta">{author}</p>
              </div>
            </li>
          ))}
        </ul>
      )}
      <Form action={writeNote} words={formWords(language)} className="file-note">
        <input type="hidden" name="id" value={file.id} />
        {from && <input type="hidden" name="from" value={from} />}
        <TextareaField name="text" label={t('file.note')} rows={2} maxLength={4000} />
        <SubmitButton look="2">{t('file.addNote')}</SubmitButton>
      </Form>
    </section>
  )
}
