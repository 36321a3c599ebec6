import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { BackLink } from '@/components/layout/back-link'
import { PageTitle } from '@/components/layout/page-title'
import { findService } from '@/lib/platform/applications/catalogue'
import { translator } from '@/lib/platform/language/translator'
import { paths, withQuery } from '../../../../../paths'
import { Desk } from '../../../../desk'
import { deskLanguage } from '../../../../desk-language'
import { fileOfPage } from '../../file-of-page'
import { AdjustForm } from './adjust-form'
import { StepForm } from './step-form'
import { Verbatim } from '@/components/ui/verbatim'

type Props = {
  params: Promise<{ id: string; action: string }>
  searchParams: Promise<{ from?: string }>
}

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
  if (action.kind === 'correct') redirect(withQuery(paths.deskCounter(file.service), { file: id }))
  const definition = findService(file.service)
  if (!definition) notFound()
  const t = translator(language, 'desk')

  return (
    <Desk area="files" at={withQuery(`${paths.deskFile(id)}/actions/${code}`, { from })}>
      <div className="desk-page desk-page--form">
        <BackLink href={back}>{t('act.cancel')}</BackLink>
        <PageTitle
          caption={
            <>
              {file.subject}, <Verbatim>{file.number}</Verbatim>
            </>
          }
        >
          {action.label[language]}
        </PageTitle>
        {action.kind === 'adjust' ? (
          <AdjustForm {...{ file, action, from, language }} />
        ) : (
          <StepForm {...{ file, action, definition, from, language }} />
        )}
      </div>
    </Desk>
  )
}
