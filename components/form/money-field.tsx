'use client'
import { Field, type FieldProps } from './field'
import { useField } from './use-field'

/** An amount in rupees, typed with or without paise and commas. */
export function MoneyField({ name, label, hint, optional, value, className }: FieldProps) {
  const field = useField(name, value, hint)

  return (
    <Field {...{ name, label, hint, optional, className }}>
      <span className="money w-m">
        <input
          className="input input--money"
          inputMode="decimal"
          autoComplete="off"
          defaultValue={field.value}
          {...field.wiring}
        />
      </span>
    </Field>
  )
}
