import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { SectionFields } from '@/components/form/definition/section-fields'
import { FileField } from '@/components/form/file-field'
import { Form } from '@/components/form/form'
import { formWords } from '@/components/form/form-words'
import { SubmitButton } from '@/components/form/submit-button'
import { BackLink } from '@/components/layout/back-link'
import { PageTitle } from '@/components/layout/page-title'
import { findService } from '@/lib/platform/applications/catalogue'
import { formOfToday } from '@/lib/platform/applications/form-of-today'
import { translator } from '@/lib/platform/language/translator'
import { findingsSection } from '@/lib/platform/workflow/findings-section'
import { paths, withQuery } from '../../../../paths'
import { Desk } from '../../../desk'
import { deskOfficer } from '../../../desk-caller'
import { deskLanguage } from '../../../desk-language'
import { saveFindings } from '../../file-actions'
import { fileOfPage } from '../file-of-page'
import { KeepTyped } from './keep-typed'
import { SmallerPhotographs } from './smaller-photographs'
import { Verbatim } from '@/components/ui/verbatim'

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<{ from?: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await deskLanguage(), 'desk')('findings.title') }
}

/** The checklist of the visit, for a phone: answers, photographs from the camera, the place. */
export default async function FindingsPage({ params, searchParams }: Props) {
  const { id } = await params
  const { from } = await searchParams
  const at = withQuery(`${paths.deskFile(id)}/findings`, { from })
  const { acting } = await deskOfficer(at)
  const file = await fileOfPage(id, paths.deskFile(id))
  const language = await deskLanguage()
  const back = withQuery(paths.deskFile(id), { from })
  const inspection = findService(file.service)?.inspection
  if (!inspection || !file.may.inspect) redirect(back)
  const t = translator(language, 'desk')

  return (
    <Desk area="files" at={at}>
      <div className="desk-page desk-page--form">
        <BackLink href={back}>{t('act.cancel')}</BackLink>
        <PageTitle
          caption={
            <>
              {file.subject}, <Verbatim>{file.number}</Verbatim>
            </>
          }
        >
          {t('findings.title')}
        </PageTitle>
        <Form action={saveFindings} words={formWords(language)} className="stack">
          <input type="hidden" name="id" value={id} />
          {from && <input type="hidden" name="from" value={from} />}
          <SectionFields
            section={{ ...findingsSection(inspection), fields: file.questions }}
            answers={{}}
            context={await formOfToday(acting.ulb.id, language)}
          />
          <FileField
            name="photographs"
            label={t('findings.photographs')}
            hint={t('findings.photographsHint', { max: inspection.photographs })}
            accept="image/*"
            multiple
            optional
          />
          <SubmitButton>{t('findings.button')}</SubmitButton>
          <SmallerPhotographs />
          <KeepTyped name={`findings.${id}`} words={t('findings.kept')} />
        </Form>
      </div>
    </Desk>
  )
}
