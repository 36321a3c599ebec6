'use client'
import { Field, type FieldProps } from './field'
import type { Option } from './option'
import { useField } from './use-field'

type Props = FieldProps & { options: readonly Option[]; width?: 's' | 'm' | 'l' }

/** One of a short list. The key makes React keep the choice when it resets a refused form. */
export function SelectField(props: Props) {
  const { name, label, hint, optional, value, className, options, width = 'l' } = props
  const field = useField(name, value, hint)

  return (
    <Field {...{ name, label, hint, optional, className }}>
      <select
        key={field.value}
        className={`select w-${width}`}
        defaultValue={field.value}
        {...field.wiring}
      >
        <option value="">{field.words.choose}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  )
}
