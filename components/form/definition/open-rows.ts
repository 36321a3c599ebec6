'use client'
import { useState } from 'react'
import type { FormState } from '@/lib/platform/forms/form-state'

/** Which members of a list stand open: those asked for, those that were posted or are faulty, and added ones. */
export function useOpenRows(
  code: string,
  stored: number,
  asked: readonly number[],
  state: FormState,
) {
  const [changes, setChanges] = useState<{ state: FormState; opened: number[]; gone: number[] }>()
  const posted = numbersIn(code, Object.keys(state.values))
  const faulty = numbersIn(code, Object.keys(state.fieldErrors))
  const now = changes?.state === state ? changes : { state, opened: [], gone: [] }
  const start = posted.length > 0 ? posted : asked
  const rows = [...new Set([...start, ...faulty, ...now.opened])]
    .filter((number) => !now.gone.includes(number))
    .sort((a, b) => a - b)

  return {
    rows,
    add: () => {
      const number = Math.max(stored - 1, ...rows, ...now.gone) + 1
      setChanges({ ...now, opened: [...now.opened, number] })
      return number
    },
    open: (number: number) => setChanges({ ...now, opened: [...now.opened, number] }),
    remove: (number: number) => setChanges({ ...now, gone: [...now.gone, number] }),
  }
}

const numbersIn = (code: string, names: readonly string[]): number[] =>
  names.flatMap((name) => {
    const [section, number = ''] = name.split('.')
    return section === code && /^\d+$/.test(number) ? [Number(number)] : []
  })
