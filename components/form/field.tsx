'use client'
import { use, type ReactNode } from 'react'
import { fieldId } from './field-id'
import { FieldError } from './field-error'
import { FormContext } from './form-context'

/** What every kind of field takes; `value` is what it shows until the form is sent. */
export type FieldProps = {
  name: string
  label: ReactNode
  hint?: ReactNode
  optional?: boolean | undefined
  value?: string | undefined
  /** Layout only: `full` in a form grid. */
  className?: string | undefined
}

type Props = Omit<FieldProps, 'value'> & { children: ReactNode }

/** Label, hint, error and control, in that order, tied together by the field’s name. */
export function Field({ name, label, hint, optional, className = '', children }: Props) {
  const { state, words } = use(FormContext)
  const id = fieldId(name)
  const error = state.fieldErrors[name]?.[0]

  return (
    <div className={`field ${error ? 'is-error' : ''} ${className}`}>
      <label htmlFor={id}>
        {label} {optional && <span className="opt-tag">{words.optional}</span>}
      </label>
      {hint && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <FieldError id={id} error={error} />
      {children}
    </div>
  )
}
