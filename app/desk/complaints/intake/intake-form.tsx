import { ShrinkPhotos } from '@/app/photos/shrink-photos'
import { placesOf } from '@/app/places-of'
import { FileField } from '@/components/form/file-field'
import { Form } from '@/components/form/form'
import { formWords } from '@/components/form/form-words'
import { MobileField } from '@/components/form/mobile-field'
import { RadiosField } from '@/components/form/radios-field'
import { SearchSelectField } from '@/components/form/search-select-field'
import { SubmitButton } from '@/components/form/submit-button'
import { TextField } from '@/components/form/text-field'
import { TextareaField } from '@/components/form/textarea-field'
import { Kbd } from '@/components/ui/kbd'
import { wardsOf } from '@/lib/platform/boundaries/boundaries'
import { languageCodes, languages, type Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { Visibility, type Source } from '@/lib/services/grievances/complaint'
import { listTypes } from '@/lib/services/grievances/list-types'
import type { Officer } from '../../desk-caller'
import { takeDown } from '../complaint-actions'
import { TypeAndQuestions } from './type-and-questions'

type Props = {
  officer: Officer
  language: Language
  source: Source
  /** Sent from outside, to be taken down. */
  message: { id: string; text: string; name: string } | undefined
}

/** All that is asked of somebody who calls or comes, in the order they say it. */
export async function IntakeForm({ officer, language, source, message }: Props) {
  const t = translator(language, 'grievance-desk')
  const { caller, acting } = officer
  const { types } = await listTypes(caller, { ulb: acting.ulb.id })
  const wards = await wardsOf(acting.ulb.id)

  return (
    <Form action={takeDown} words={formWords(language)} className="counter__form intake">
      {message && <input type="hidden" name="received" value={message.id} />}
      <input type="hidden" name="id" value={crypto.randomUUID()} />
      <RadiosField
        name="source"
        label={t('intake.source')}
        value={source}
        options={(['PHONE', 'COUNTER'] as const).map((value) => ({
          value,
          label: t(`source.${value}`),
        }))}
      />
      <MobileField
        name="mobile"
        label={t('intake.mobile')}
        hint={t('intake.mobileHint')}
        optional
      />
      <TextField
        name="name"
        label={t('intake.name')}
        value={message?.name}
        maxLength={100}
        width="l"
        autoComplete="off"
      />
      <TypeAndQuestions
        label={t('intake.type')}
        types={types.map((type) => choiceOf(type, language))}
      />
      <SearchSelectField
        name="place"
        label={t('intake.place')}
        options={placesOf(wards, language)}
      />
      <TextField
        name="landmark"
        label={t('intake.landmark')}
        optional
        maxLength={200}
        width="l"
        autoComplete="off"
      />
      <TextareaField
        name="description"
        className="wide"
        label={t('intake.description')}
        value={message?.text.slice(0, 2000)}
        optional
        rows={3}
        maxLength={2000}
      />
      <RadiosField
        name="visibility"
        label={t('intake.visibility')}
        value="FULL"
        options={Visibility.options.map((value) => ({ value, label: t(`file.visible.${value}`) }))}
      />
      <RadiosField
        name="language"
        label={t('intake.language')}
        value="hi"
        options={languageCodes.map((value) => ({ value, label: languages[value].name }))}
      />
      <FileField
        name="photos"
        label={t('intake.photos')}
        accept="image/jpeg,image/png,image/webp"
        multiple
        optional
      />
      <p className="buttons wide">
        <SubmitButton name="intent" value="send">
          <span>
            {t('intake.button')} <Kbd>F9</Kbd>
          </span>
        </SubmitButton>
      </p>
      <ShrinkPhotos />
    </Form>
  )
}

type Type = Awaited<ReturnType<typeof listTypes>>['types'][number]

function choiceOf({ code, name, synonyms, questions }: Type, language: Language) {
  return {
    value: code,
    label: name[language],
    find: [name.en, name.hi, ...synonyms.en, ...synonyms.hi].join(' '),
    questions: questions.map((question) => ({
      code: question.code,
      label: question.label[language],
      required: question.required,
      options: optionsOf(question, language),
    })),
  }
}

function optionsOf({ type, options = [] }: Type['questions'][number], language: Language) {
  const common = translator(language, 'common')
  if (type === 'yes-no')
    return [
      { value: 'true', label: common('yes') },
      { value: 'false', label: common('no') },
    ]
  return options.map(({ code, label }) => ({ value: code, label: label[language] }))
}
