'use client'
import { useState } from 'react'
import type { FormContext } from '@/lib/platform/forms/forms'
import type { FieldProps } from '../field'
import { Group } from '../group'
import { SearchSelectField } from '../search-select-field'
import { SelectField } from '../select-field'
import { TextField } from '../text-field'
import type { DefinitionFieldProps } from './field-props'
import { GroupedSelectField } from './grouped-select-field'

/** An address of the town: ward, then its locality, then what finds the door. */
export function AddressField({
  spec,
  texts,
  words,
  dense,
  name,
  label,
}: DefinitionFieldProps & FieldProps) {
  const { context } = spec
  const { wards, language } = context
  const part = (code: string) => ({ name: `${name}.${code}`, value: spec.texts[`${name}.${code}`] })
  const ward = wards.find(({ id }) => id === texts[`${name}.ward`])
  const Select = wards.length > 15 ? SearchSelectField : SelectField
  const localities = wards.reduce((sum, one) => sum + one.localities.length, 0)
  // All of a long list would weigh more than the rest of the page: it comes once the ward is known.
  const later = !ward && localities > mostGrouped

  return (
    <div className="field full">
      <Group legend={label} columns={dense}>
        {wards.length > 0 && (
          <Select
            {...part('ward')}
            label={words.ward}
            hint={later && !dense ? words.wardHint : undefined}
            options={optionsOf(wards, language)}
          />
        )}
        {localities > 0 && !later && (
          <LocalityField
            key={ward?.id ?? ''}
            name={`${name}.locality`}
            value={texts[`${name}.locality`]}
            label={words.locality}
            hint={ward || dense ? undefined : words.localityHint}
            {...{ ward, wards, language }}
          />
        )}
        <TextField {...part('door')} label={words.door} optional width="l" autoComplete="off" />
        <TextField {...part('street')} label={words.street} optional width="l" autoComplete="off" />
        <TextField
          {...part('landmark')}
          label={words.landmark}
          hint={dense ? undefined : words.landmarkHint}
          optional
          width="l"
          autoComplete="off"
        />
        <TextField
          {...part('pin')}
          label={words.pin}
          optional
          width="s"
          inputMode="numeric"
          autoComplete="off"
        />
      </Group>
    </div>
  )
}

const mostGrouped = 250

type Wards = FormContext['wards']
type LocalityProps = FieldProps & {
  ward: Wards[number] | undefined
  wards: Wards
  language: FormContext['language']
}

function LocalityField({ ward, wards, language, value, ...rest }: LocalityProps) {
  // Whoever is faster than the narrower list keeps what they chose in the long one; later choices are the browser's.
  const [first] = useState(value)
  const frame = { ...rest, value: first }
  if (ward) {
    const Select = ward.localities.length > 15 ? SearchSelectField : SelectField
    return (
      ward.localities.length > 0 && (
        <Select {...frame} options={optionsOf(ward.localities, language)} />
      )
    )
  }
  const groups = wards.map(({ name, localities }) => ({
    label: name[language],
    options: optionsOf(localities, language),
  }))
  return <GroupedSelectField {...frame} groups={groups} />
}

const optionsOf = (
  places: readonly { id: string; name: { en: string; hi: string } }[],
  language: 'en' | 'hi',
) => places.map(({ id, name }) => ({ value: id, label: name[language] }))
