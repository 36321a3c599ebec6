'use client'
import { Choice } from './choice'
import type { FieldProps } from './field'
import { FieldError } from './field-error'
import { useField } from './use-field'

type Props = Omit<FieldProps, 'label' | 'optional'> & { label: string }

/** One thing to agree to; posts `yes` when ticked. */
export function CheckboxField({ name, label, hint, value, className = '' }: Props) {
  const field = useField(name, value, undefined)

  return (
    <div className={`field ${field.error ? 'is-error' : ''} ${className}`}>
      <FieldError id={field.id} error={field.error} />
      <div className="choices">
        <Choice
          option={{ value: 'yes', label, hint }}
          type="checkbox"
          defaultChecked={field.value === 'yes'}
          {...field.wiring}
        />
      </div>
    </div>
  )
}
