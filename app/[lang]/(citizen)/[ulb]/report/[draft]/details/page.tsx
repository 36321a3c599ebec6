import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { AttachedFiles } from '@/app/photos/attached-files'
import { ShrinkPhotos } from '@/app/photos/shrink-photos'
import { FileField } from '@/components/form/file-field'
import { Form } from '@/components/form/form'
import { formWords } from '@/components/form/form-words'
import { HiddenFields } from '@/components/form/hidden-fields'
import { RadiosField } from '@/components/form/radios-field'
import { SubmitButton } from '@/components/form/submit-button'
import { TextareaField } from '@/components/form/textarea-field'
import { translator } from '@/lib/platform/language/translator'
import { mostPhotos } from '@/lib/services/grievances/drafts/complaint-draft'
import { describe, removePhoto } from '../../actions'
import { NearbyList } from '../../details/nearby-list'
import { QuestionField } from '../../details/question-field'
import { ReportFrame } from '../../report-frame'
import { reportPage, type ReportParams } from '../../report-page'
import { KeepOffline } from '../../waiting/keep-offline'

type Props = { params: ReportParams }

const visibilities = ['FULL', 'PLACE', 'HIDDEN'] as const

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language } = await reportPage(params)
  return { title: translator(language, 'report')('details.title') }
}

/** Whether it is reported already; then what there is to tell and to show, and what the public may see of it. */
export default async function DetailsPage({ params }: Props) {
  const page = await reportPage(params)
  const { language, type, answers, photos, hidden, signedIn, at } = page
  if (!answers.placed) redirect(at('where'))
  const t = translator(language, 'report')
  const common = translator(language, 'common')
  const accept = 'image/jpeg,image/png,image/webp'

  return (
    <ReportFrame
      {...{ language, signedIn }}
      now="details"
      back={at('where')}
      caption={type.name[language]}
    >
      <NearbyList page={page} />
      <section id="photos" aria-label={t('details.photos')}>
        <AttachedFiles files={photos} remove={removePhoto} {...{ language, hidden }} />
      </section>
      <Form
        key={photos.map(({ id }) => id).join()}
        action={describe}
        words={formWords(language)}
        className="prose"
        guardEnter
      >
        <HiddenFields fields={{ ...hidden, step: 'details' }} />
        <TextareaField
          name="description"
          label={t('details.description')}
          hint={t('details.descriptionHint')}
          value={answers.description}
          maxLength={2000}
          optional
        />
        {type.questions.map((question) => (
          <QuestionField
            key={question.code}
            {...{ question, language }}
            value={answers.attributes[question.code]}
          />
        ))}
        {photos.length < mostPhotos && (
          <>
            <FileField
              name="photos"
              label={t('details.choosePhotos')}
              hint={t('details.photosHint', { most: mostPhotos })}
              accept={accept}
              optional
              multiple
            />
            <FileField
              name="camera"
              label={t('details.camera')}
              accept="image/*"
              optional
              camera
              className="only-touch"
            />
            <p className="buttons">
              <SubmitButton look="text" name="stay" value="yes">
                {t('details.addPhotos')}
              </SubmitButton>
            </p>
          </>
        )}
        <RadiosField
          name="visibility"
          label={t('details.visibility')}
          hint={t('details.visibilityHint')}
          value={answers.visibility}
          options={visibilities.map((value) => ({
            value,
            label: t(`visibility.${value}.label`),
            hint: t(`visibility.${value}.hint`),
          }))}
        />
        <p className="buttons">
          <SubmitButton>
            {signedIn ? t('details.send') : common('form.saveAndContinue')}
          </SubmitButton>
        </p>
      </Form>
      <ShrinkPhotos />
      <KeepOffline />
    </ReportFrame>
  )
}
