'use client'
import { use, useMemo, useState } from 'react'
import type { FormState } from '@/lib/platform/forms/form-state'
import { FormContext } from '../form-context'

export type Errors = Readonly<Record<string, string>>

/** What the form says is wrong, kept fresh: an answer changed for the better loses its error, a bad one gets it at once. */
export function useLiveErrors(typed: Readonly<Record<string, string>> | undefined, wrong: Errors) {
  const shared = use(FormContext)
  const [found, setFound] = useState<Errors>({})
  const { state } = shared

  const fieldErrors = useMemo(() => {
    const kept = Object.entries(state.fieldErrors).filter(
      ([name]) => !isMended(name, state, typed, wrong),
    )
    const fresh = Object.entries(found).filter(([name]) => wrong[name] !== undefined)
    return {
      ...Object.fromEntries(kept),
      ...Object.fromEntries(fresh.map(([name, text]) => [name, [text]])),
    }
  }, [state, typed, wrong, found])

  return { sharing: { ...shared, state: { ...state, fieldErrors } }, setFound }
}

const isMended = (name: string, { values }: FormState, typed: Errors | undefined, wrong: Errors) =>
  typed !== undefined &&
  typed[name] !== undefined &&
  typed[name] !== values[name] &&
  wrong[name] === undefined
