'use client'
import { Field, type FieldProps } from './field'
import { useField } from './use-field'

type Props = FieldProps & { rows?: number; maxLength?: number }

/** Several lines of text. */
export function TextareaField(props: Props) {
  const { name, label, hint, optional, value, className, rows = 4, maxLength } = props
  const field = useField(name, value, hint)

  return (
    <Field {...{ name, label, hint, optional, className }}>
      <textarea
        className="input"
        rows={rows}
        maxLength={maxLength}
        defaultValue={field.value}
        {...field.wiring}
      />
    </Field>
  )
}
