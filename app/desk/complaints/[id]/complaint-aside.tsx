import { Form } from '@/components/form/form'
import { formWords } from '@/components/form/form-words'
import { SubmitButton } from '@/components/form/submit-button'
import { TextareaField } from '@/components/form/textarea-field'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import type { DeskComplaint } from '@/lib/services/grievances/desk/desk-complaint'
import { writeNote } from '../complaint-actions'
import { HiddenOf } from '../hidden-of'
import { ComplaintEvents } from './complaint-events'
import { WorkLog } from './work-log'

type Props = { complaint: DeskComplaint; language: Language; from: string | undefined }

/** Beside the photographs: what happened, notes among officers, and what it took. */
export function ComplaintAside({ complaint, language, from }: Props) {
  const t = translator(language, 'grievance-desk')
  const desk = translator(language, 'desk')

  return (
    <>
      <section>
        <h2>{t('file.history')}</h2>
        <ComplaintEvents events={[...complaint.history].reverse()} language={language} />
      </section>
      <section id="notes">
        <h2>{desk('file.notes')}</h2>
        <Form action={writeNote} words={formWords(language)} className="file-note">
          <HiddenOf complaint={complaint} from={from} />
          <TextareaField name="text" label={desk('file.note')} rows={2} maxLength={2000} />
          <SubmitButton look="2">{desk('file.addNote')}</SubmitButton>
        </Form>
      </section>
      <WorkLog {...{ complaint, language, from }} />
    </>
  )
}
