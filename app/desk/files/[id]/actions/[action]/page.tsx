import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { CheckboxesField } from '@/components/form/checkboxes-field'
import { Form } from '@/components/form/form'
import { formWords } from '@/components/form/form-words'
import { SelectField } from '@/components/form/select-field'
import { SubmitButton } from '@/components/form/submit-button'
import { TextareaField } from '@/components/form/textarea-field'
import { BackLink } from '@/components/layout/back-link'
import { PageTitle } from '@/components/layout/page-title'
import { findService } from '@/lib/platform/applications/catalogue'
import { translator } from '@/lib/platform/language/translator'
import { paths, withQuery } from '../../../../../paths'
import { Desk } from '../../../../desk'
import { deskLanguage } from '../../../../desk-language'
import { takeStep } from '../../../file-actions'
import { fileOfPage } from '../../file-of-page'

type Props = {
  params: Promise<{ id: string; action: string }>
  searchParams: Promise<{ from?: string }>
}

const toldToApplicant = ['send-back', 'reject', 'cancel']

async function open(id: string, code: string) {
  const file = await fileOfPage(id, paths.deskFile(id))
  const action = file.actions.find((one) => one.code === decodeURIComponent(code))
  return { file, action }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, action: code } = await params
  const { action } = await open(id, code)
  return action ? { title: action.label[await deskLanguage()] } : {}
}

/** One step with all it asks for: reasons, what to put right, a remark, who goes on. */
export default async function StepPage({ params, searchParams }: Props) {
  const { id, action: code } = await params
  const { from } = await searchParams
  const { file, action } = await open(id, code)
  const language = await deskLanguage()
  const back = withQuery(paths.deskFile(id), { from })
  if (!action) redirect(back)
  const definition = findService(file.service)
  if (!definition) notFound()
  const t = translator(language, 'desk')
  const worded = ({ code: value, text }: { code: string; text: { en: string; hi: string } }) => ({
    value,
    label: text[language],
  })
  const told = toldToApplicant.includes(action.kind ?? '')

  return (
    <Desk area="files" at={withQuery(`${paths.deskFile(id)}/actions/${code}`, { from })}>
      <div className="desk-page desk-page--form">
        <BackLink href={back}>{t('act.cancel')}</BackLink>
        <PageTitle caption={`${file.subject}, ${file.number}`}>{action.label[language]}</PageTitle>
        <Form action={takeStep} words={formWords(language)} className="stack">
          <input type="hidden" name="id" value={id} />
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
      </div>
    </Desk>
  )
}
