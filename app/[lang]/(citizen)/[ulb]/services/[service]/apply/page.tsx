import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { pageLanguage } from '@/app/page-language'
import { paths } from '@/app/paths'
import { Form } from '@/components/form/form'
import { formWords } from '@/components/form/form-words'
import { SubmitButton } from '@/components/form/submit-button'
import { Page } from '@/components/layout/page'
import { PageTitle } from '@/components/layout/page-title'
import { ButtonLink } from '@/components/ui/button'
import { findService } from '@/lib/platform/applications/catalogue'
import { myDrafts } from '@/lib/platform/applications/my-drafts'
import { startDraft } from '@/lib/platform/applications/start-draft'
import { momentWords } from '@/lib/platform/language/days'
import { translator } from '@/lib/platform/language/translator'
import { findUlb } from '@/lib/platform/tenancy/tenancy'
import { start } from '../../../drafts/actions'
import { HiddenFields } from '@/components/form/hidden-fields'
import { see } from '../../../../see'

type Props = { params: Promise<{ lang: string; ulb: string; service: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = await pageLanguage(params)
  return { title: findService((await params).service)?.name[language] }
}

/** Begins an application, or asks whether to go on with one that was begun. */
export default async function ApplyPage({ params }: Props) {
  const language = await pageLanguage(params)
  const { ulb: slug, service } = await params
  const tenant = (await findUlb(slug)) ?? notFound()
  const here = paths.apply(language, slug, service)
  const definition = findService(service) ?? notFound()
  const { drafts } = await see(language, here, (caller) =>
    myDrafts(caller, { ulb: tenant.id, service }),
  )
  const [newest] = drafts
  if (!newest) {
    const { draft } = await see(language, here, (caller) =>
      startDraft(caller, { ulb: tenant.id, service, resume: true }),
    )
    redirect(paths.draft(language, slug, draft))
  }

  const t = translator(language, 'apply')
  return (
    <Page>
      <PageTitle
        caption={definition.name[language]}
        lede={t('begun.text', { moment: momentWords(newest.savedAt, language) })}
      >
        {t('begun.title')}
      </PageTitle>
      <div className="buttons">
        <ButtonLink href={paths.draft(language, slug, newest.draft)}>
          {t('begun.continue')}
        </ButtonLink>
        <Form action={start} words={formWords(language)}>
          <HiddenFields fields={{ language, town: slug, ulb: tenant.id, service }} />
          <SubmitButton look="2">{t('begun.afresh')}</SubmitButton>
        </Form>
      </div>
    </Page>
  )
}
