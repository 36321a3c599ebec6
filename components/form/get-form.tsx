'use client'
import type { ReactNode } from 'react'
import { blank } from '@/lib/platform/forms/form-state'
import { FormContext } from './form-context'
import type { FormWords } from './form-words'

type Props = {
  /** The address that answers; the current one when left out. */
  action?: string
  words: FormWords
  /** What the address already says, so that the fields show it. */
  values?: Record<string, string | string[]>
  children: ReactNode
  className?: string
}

/** A form that only asks (search, filter, track): its answers go into the address. */
export function GetForm({ action, words, values = {}, children, className }: Props) {
  return (
    <form action={action} method="get" className={className} noValidate>
      <FormContext value={{ state: { ...blank, values }, words }}>{children}</FormContext>
    </form>
  )
}
