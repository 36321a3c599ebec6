'use client'
import { use, type ReactNode } from 'react'
import { useFormStatus } from 'react-dom'
import { FormContext } from './form-context'

type Props = {
  children: ReactNode
  /** Outline `2`, `text` for a way out, `danger` to remove. */
  look?: '2' | 'text' | 'danger' | 'lg'
  name?: string
  value?: string
}

/** Sends the form; says so while it travels and does not send twice. */
export function SubmitButton({ children, look, name, value }: Props) {
  const { pending, data } = useFormStatus()
  const { words } = use(FormContext)
  const pressed = pending && (name ? data?.get(name) === value : true)

  return (
    <button
      className={`btn ${look ? `btn--${look}` : ''}`}
      name={name}
      value={value}
      aria-disabled={pending}
      onClick={(event) => pending && event.preventDefault()}
    >
      {pressed ? words.pending : children}
    </button>
  )
}
