'use client'
import { use, useState } from 'react'
import { FormContext } from '@/components/form/form-context'
import type { Option } from '@/components/form/option'
import { SearchSelectField } from '@/components/form/search-select-field'
import { SelectField } from '@/components/form/select-field'
import { TextField } from '@/components/form/text-field'

/** A question that one kind of complaint asks: a choice where it has options, else a line of text. */
type Question = { code: string; label: string; required: boolean; options: readonly Option[] }

type Props = {
  label: string
  types: readonly (Option & { questions: readonly Question[] })[]
}

/** The kind of complaint, found by any of its words, and what that kind asks besides. Without a script its questions come with what is missing. */
export function TypeAndQuestions({ label, types }: Props) {
  const { values } = use(FormContext).state
  const [chosen, setChosen] = useState<string>()
  const type = chosen ?? String(values['type'] ?? '')
  const questions = types.find(({ value }) => value === type)?.questions ?? []

  return (
    <>
      <SearchSelectField name="type" label={label} options={types} onChoose={setChosen} />
      {questions.map(({ code, label: asked, required, options }) => {
        const frame = { name: `attributes.${code}`, label: asked, optional: !required }
        return options.length > 0 ? (
          <SelectField key={code} {...frame} options={options} />
        ) : (
          <TextField key={code} {...frame} maxLength={500} autoComplete="off" />
        )
      })}
    </>
  )
}
