import { NumberField } from '@/components/form/number-field'
import { RadiosField } from '@/components/form/radios-field'
import { SelectField } from '@/components/form/select-field'
import { TextField } from '@/components/form/text-field'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import type { ReportPage } from '../report-page'

type Props = {
  question: ReportPage['type']['questions'][number]
  value: string | number | boolean | undefined
  language: Language
}

/** A question that only this kind of complaint asks. */
export function QuestionField({ question, value: answer, language }: Props) {
  const common = translator(language, 'common')
  const { code, type, label, required, options = [] } = question
  const name = `attributes.${code}`
  const value = answer === undefined ? undefined : String(answer)
  const frame = { name, label: label[language], optional: !required, value }

  if (type === 'text') return <TextField {...frame} maxLength={500} autoComplete="off" />
  if (type === 'number') return <NumberField {...frame} decimals />
  if (type === 'yes-no') {
    const yesNo = [
      { value: 'true', label: common('yes') },
      { value: 'false', label: common('no') },
    ]
    return <RadiosField {...frame} options={yesNo} />
  }
  const choices = options.map((option) => ({ value: option.code, label: option.label[language] }))
  const Choice = choices.length > 6 ? SelectField : RadiosField
  return <Choice {...frame} options={choices} />
}
