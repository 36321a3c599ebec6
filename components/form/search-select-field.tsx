'use client'
import { useSyncExternalStore } from 'react'
import { Combobox } from './combobox'
import { Field, type FieldProps } from './field'
import type { Option } from './option'
import { useField } from './use-field'

type Props = FieldProps & { options: readonly Option[]; onChoose?: (value: string) => void }

const never = () => () => undefined

/** One of a long list (wards, localities, banks): a native select, searchable once JavaScript runs. */
export function SearchSelectField(props: Props) {
  const { name, label, hint, optional, value, className, options, onChoose } = props
  const field = useField(name, value, hint)
  const enhanced = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )

  return (
    <Field {...{ name, label, hint, optional, className }}>
      {enhanced ? (
        <Combobox
          key={field.value}
          options={options}
          first={field.value}
          noMatch={field.words.noMatch}
          onChoose={onChoose}
          wiring={field.wiring}
        />
      ) : (
        <select className="select w-l" defaultValue={field.value} {...field.wiring}>
          <option value="">{field.words.choose}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
