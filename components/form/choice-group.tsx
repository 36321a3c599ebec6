'use client'
import type { ReactNode } from 'react'
import { FieldError } from './field-error'
import type { FieldProps } from './field'
import { useField } from './use-field'

type Props = Omit<FieldProps, 'value'> & { children: ReactNode }

/** A question with several controls: the legend asks, hint and error belong to all of them. */
export function ChoiceGroup({ name, label, hint, optional, className = '', children }: Props) {
  const { id, error, wiring, words } = useField(name, undefined, hint)

  return (
    <fieldset
      className={`field ${error ? 'is-error' : ''} ${className}`}
      aria-describedby={wiring['aria-describedby']}
    >
      <legend className="label">
        {label} {optional && <span className="opt-tag">{words.optional}</span>}
      </legend>
      {hint && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <FieldError id={id} error={error} />
      {children}
    </fieldset>
  )
}
