'use client'
import { use } from 'react'
import { fieldId } from './field-id'
import { FormContext } from './form-context'

/** What one field needs to know about itself: its ids, its error, and what it shows. */
export function useField(name: string, fallback: string | string[] | undefined, hint: unknown) {
  const { state, words } = use(FormContext)
  const id = fieldId(name)
  const error = state.fieldErrors[name]?.[0]
  const sent = Object.keys(state.values).length > 0
  const shown = sent ? state.values[name] : fallback
  const describedBy = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean)

  return {
    id,
    words,
    error,
    value: Array.isArray(shown) ? (shown[0] ?? '') : (shown ?? ''),
    values: Array.isArray(shown) ? shown : shown ? [shown] : [],
    wiring: {
      id,
      name,
      'aria-describedby': describedBy.join(' ') || undefined,
      'aria-invalid': error ? true : undefined,
    },
  }
}
