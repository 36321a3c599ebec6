'use client'
import { useActionState, useEffect, useRef, type ReactNode } from 'react'
import { blank, type FormState } from '@/lib/platform/forms/form-state'
import { Notice } from '../ui/notice'
import { ErrorSummary } from './error-summary'
import { FormContext } from './form-context'
import type { FormWords } from './form-words'

type Props = {
  action: (previous: FormState, form: FormData) => Promise<FormState>
  words: FormWords
  children: ReactNode
  /** For buttons that stand outside it. */
  id?: string
  className?: string
  /** What the form shows before it is sent, when the server already found something wrong. */
  initial?: FormState
  /** For forms with add, change and remove buttons: Enter presses this one’s plain submit. */
  guardEnter?: boolean
}

/** A form that performs a server action; with JavaScript off the browser posts it and redraws. */
export function Form(props: Props) {
  const { action, words, children, id, className, initial = blank, guardEnter } = props
  const [state, submit, pending] = useActionState(action, initial)
  const summary = useRef<HTMLDivElement>(null)
  const wrong = state.message !== '' || Object.keys(state.fieldErrors).length > 0

  useEffect(() => {
    if (!wrong) return
    summary.current?.focus()
    if (!document.title.startsWith(words.errorTitle))
      document.title = `${words.errorTitle} ${document.title}`
  }, [state, wrong, words])

  return (
    <form id={id} action={submit} noValidate className={className} aria-busy={pending}>
      {guardEnter && <button className="vh" tabIndex={-1} aria-hidden="true" />}
      <FormContext value={{ state, words }}>
        {state.note && <Notice tone="warning" title={state.note} />}
        {wrong && <ErrorSummary ref={summary} state={state} title={words.problem} />}
        {children}
      </FormContext>
    </form>
  )
}
