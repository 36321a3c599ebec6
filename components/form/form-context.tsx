'use client'
import { createContext } from 'react'
import { blank, type FormState } from '@/lib/platform/forms/form-state'
import type { FormWords } from './form-words'

/** What the fields of one form share: how it was answered last, and the kit's words. */
export type Sharing = { state: FormState; words: FormWords }

const english: FormWords = {
  problem: 'There is a problem with this page',
  errorTitle: 'Error:',
  optional: '(optional)',
  choose: 'Choose one',
  pending: 'Please wait…',
  noMatch: 'Nothing matches. Try fewer letters.',
  yes: 'Yes',
  no: 'No',
}

export const FormContext = createContext<Sharing>({ state: blank, words: english })
