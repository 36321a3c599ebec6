import type { Metadata } from 'next'
import { pageLanguage } from '@/app/page-language'
import { Form } from '@/components/form/form'
import { formWords } from '@/components/form/form-words'
import { SubmitButton } from '@/components/form/submit-button'
import { Page } from '@/components/layout/page'
import { PageTitle } from '@/components/layout/page-title'
import { ButtonLink } from '@/components/ui/button'
import { translator } from '@/lib/platform/language/translator'
import { discard } from '../../actions'
import { draftPage, type DraftParams } from '../../draft-page'
import { HiddenFields } from '@/components/form/hidden-fields'

type Props = { params: DraftParams }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLanguage(params), 'apply')('discard.title') }
}

/** Asks once more before a draft is thrown away. */
export default async function DiscardPage({ params }: Props) {
  const { language, name, here, hidden } = await draftPage(params, 'discard')
  const t = translator(language, 'apply')
  return (
    <Page>
      <PageTitle caption={name} lede={t('discard.text')}>
        {t('discard.title')}
      </PageTitle>
      <Form action={discard} words={formWords(language)}>
        <HiddenFields fields={hidden} />
        <p className="buttons">
          <SubmitButton>{t('discard.yes')}</SubmitButton>
          <ButtonLink href={here} look="2">
            {t('discard.no')}
          </ButtonLink>
        </p>
      </Form>
    </Page>
  )
}
