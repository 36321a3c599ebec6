import { CheckboxesField } from '@/components/form/checkboxes-field'
import { Form } from '@/components/form/form'
import { formWords } from '@/components/form/form-words'
import { SelectField } from '@/components/form/select-field'
import { SubmitButton } from '@/components/form/submit-button'
import { TextareaField } from '@/components/form/textarea-field'
import type { ServiceDefinition } from '@/lib/platform/applications/service-definition'
import type { Language, LocalText } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import type { FileView } from '@/lib/platform/workflow/file-view'
import { takeStep } from '../../../file-actions'

type Props = {
  file: FileView
  action: FileView['actions'][number]
  definition: ServiceDefinition
  from: string | undefined
  language: Language
}

const toldToApplicant = ['send-back', 'reject', 'cancel']

/** All that a step asks for: reasons, what to put right, a remark, who goes on. */
export function StepForm({ file, action, definition, from, language }: Props) {
  const t = translator(language, 'desk')
  const told = toldToApplicant.includes(action.kind ?? '')
  const worded = ({ code: value, text }: { code: string; text: LocalText }) => ({
    value,
    label: text[language],
  })

  return (
    <Form action={takeStep} words={formWords(language)} className="stack">
      <input type="hidden" name="id" value={file.id} />
      <input type="hidden" name="revision" value={file.revision} />
      <input type="hidden" name="action" value={action.code} />
      {from && <input type="hidden" name="from" value={from} />}
      {action.reasons.length > 0 && (
        <CheckboxesField
          name="reasons"
          label={t('act.reasons')}
          hint={t('act.reasonsHint')}
          optional={!action.needs.includes('reasons')}
          options={action.reasons.map(worded)}
        />
      )}
      {action.asksApplicant && (
        <>
          <CheckboxesField
            name="sections"
            label={t('act.sections')}
            hint={t('act.sectionsHint')}
            options={file.facts.map(({ section, title }) => ({ value: section, label: title }))}
          />
          <CheckboxesField
            name="papers"
            label={t('act.papers')}
            options={definition.papers.map((paper) => ({
              value: paper.code,
              label: paper.name[language],
            }))}
          />
        </>
      )}
      <TextareaField
        name="remark"
        label={t('act.remark')}
        hint={t(told ? 'act.remarkTold' : 'act.remarkInside')}
        optional={!action.needs.includes('comment')}
        rows={3}
        maxLength={2000}
      />
      {!action.asksApplicant && action.officers.length > 0 && (
        <SelectField
          name="assignee"
          label={t('act.assignee')}
          hint={t('act.assigneeHint')}
          optional
          options={action.officers.map(({ id: value, name }) => ({
            value,
            label: name[language],
          }))}
        />
      )}
      <SubmitButton>{action.label[language]}</SubmitButton>
    </Form>
  )
}
