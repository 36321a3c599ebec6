import { ShrinkPhotos } from '@/app/photos/shrink-photos'
import { CheckboxesField } from '@/components/form/checkboxes-field'
import { FileField } from '@/components/form/file-field'
import { Form } from '@/components/form/form'
import { formWords } from '@/components/form/form-words'
import { RadiosField } from '@/components/form/radios-field'
import { SubmitButton } from '@/components/form/submit-button'
import { TextareaField } from '@/components/form/textarea-field'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import type { DeskComplaint } from '@/lib/services/grievances/desk/desk-complaint'
import { takeStep } from '../../../complaint-actions'
import { HiddenOf } from '../../../hidden-of'
import { KeepInOutbox } from '../../../outbox/keep-in-outbox'
import { stepLabel } from '../../step-label'
import { Candidates } from './candidates'

type Props = {
  complaint: DeskComplaint
  action: DeskComplaint['actions'][number]
  from: string | undefined
  language: Language
}

/** What everybody reads of a step, and what stays in the office. */
const told = ['RESOLVE', 'REJECT']

/** All that a step asks for. */
export function ComplaintStepForm({ complaint, action, from, language }: Props) {
  const t = translator(language, 'grievance-desk')
  const { code, needs, reasons } = action

  return (
    <Form
      action={takeStep}
      words={formWords(language)}
      className="stack"
      {...(code === 'RESOLVE' && { id: 'outbox-form' })}
    >
      <HiddenOf complaint={complaint} from={from} once />
      <input type="hidden" name="action" value={code} />
      <input type="hidden" name="number" value={complaint.number} />
      {needs.includes('assignee') && <Candidates {...{ complaint, language }} />}
      {reasons.length > 0 && (
        <CheckboxesField
          name="reasons"
          label={translator(language, 'desk')('act.reasons')}
          optional={!needs.includes('reasons')}
          options={reasons.map(({ code: value, name }) => ({ value, label: name[language] }))}
        />
      )}
      {code === 'RATE' && (
        <RadiosField
          name="rating"
          label={t('act.rating')}
          options={['5', '4', '3', '2', '1'].map((value) => ({ value, label: value }))}
        />
      )}
      <TextareaField
        name="remark"
        label={t('act.remark')}
        hint={t(told.includes(code) ? 'act.remarkPublic' : 'act.remarkInside')}
        optional={!needs.includes('comment')}
        rows={3}
        maxLength={1000}
      />
      {code === 'RESOLVE' && (
        <FileField
          name="photos"
          label={t('act.after')}
          hint={t('act.photosHint')}
          accept="image/jpeg,image/png,image/webp"
          multiple
          optional
        />
      )}
      <SubmitButton>{stepLabel(code, language)}</SubmitButton>
      <ShrinkPhotos />
      <KeepInOutbox />
    </Form>
  )
}
