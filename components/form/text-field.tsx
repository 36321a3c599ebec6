'use client'
import type { InputHTMLAttributes } from 'react'
import { Field, type FieldProps } from './field'
import { useField } from './use-field'

type Native = Pick<
  InputHTMLAttributes<HTMLInputElement>,
  'type' | 'inputMode' | 'autoComplete' | 'maxLength' | 'min' | 'max' | 'spellCheck'
>
export type TextFieldProps = FieldProps & Native & { width?: 's' | 'm' | 'l' | undefined }

/** One line of text; the other one-line fields are this one with habits. */
export function TextField(props: TextFieldProps) {
  const { name, label, hint, optional, value, className, width, ...native } = props
  const field = useField(name, value, hint)

  return (
    <Field {...{ name, label, hint, optional, className }}>
      <input
        className={`input ${width ? `w-${width}` : ''}`}
        defaultValue={field.value}
        {...native}
        {...field.wiring}
      />
    </Field>
  )
}
