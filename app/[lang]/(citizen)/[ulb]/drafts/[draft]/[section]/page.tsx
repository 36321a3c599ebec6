import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Form } from '@/components/form/form'
import { formWords } from '@/components/form/form-words'
import { SectionFields } from '@/components/form/definition/section-fields'
import { SubmitButton } from '@/components/form/submit-button'
import { shownTexts } from '@/lib/platform/applications/fill-section'
import { isCharged } from '@/lib/platform/applications/is-charged'
import { translator } from '@/lib/platform/language/translator'
import { save } from '../../actions'
import { askedSections, draftPage } from '../../draft-page'
import { errorTitle } from '@/app/error-title'
import { HiddenFields } from '@/components/form/hidden-fields'
import { openMembers } from '../../open-members'
import { sectionState } from '../../section-state'
import { StepFrame } from '../../step-frame'

type Props = {
  params: Promise<{ lang: string; ulb: string; draft: string; section: string }>
  searchParams: Promise<{ item?: string; wrong?: string; from?: string }>
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { section: code } = await params
  const page = await draftPage(params, code)
  const { wrong } = await searchParams
  const title =
    askedSections(page).find((one) => one.code === code)?.title[page.language] ?? page.name
  return { title: errorTitle(title, wrong === 'yes', page.language) }
}

/** One step of the form. Everything typed is kept, right or wrong. */
export default async function SectionPage({ params, searchParams }: Props) {
  const { section: code } = await params
  const { item, wrong, from } = await searchParams
  const page = await draftPage(params, code)
  const { language, view, answers, context, definition, here, hidden } = page
  const section = askedSections(page).find((one) => one.code === code) ?? notFound()
  const common = translator(language, 'common')
  const isWrong = wrong === 'yes'
  const open = openMembers(section, view, item)

  return (
    <StepFrame
      page={page}
      now={code}
      title={section.title[language]}
      hint={section.hint?.[language]}
    >
      <Form
        key={`${view.savedAt.getTime()} ${item} ${wrong}`}
        action={save}
        words={formWords(language)}
        initial={sectionState(page, { section, isWrong })}
        className="prose"
        guardEnter
      >
        <HiddenFields fields={{ ...hidden, section: code, from }} />
        <SectionFields
          section={section}
          answers={answers}
          context={context}
          texts={shownTexts(section, { answers, texts: view.texts })}
          open={open}
          {...(view.fee &&
            isCharged(definition, code) && {
              fee: view.fee,
              estimateAt: `${here}/fee?section=${code}`,
            })}
        />
        <p className="buttons">
          <SubmitButton>{common('form.saveAndContinue')}</SubmitButton>
          <SubmitButton look="text" name="later" value="yes">
            {common('form.saveForLater')}
          </SubmitButton>
        </p>
      </Form>
    </StepFrame>
  )
}
