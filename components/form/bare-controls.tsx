'use client'
import type { InputHTMLAttributes, ReactNode } from 'react'
import { useField } from './use-field'

type Named = { name: string; label: string }

/** A line of text in a bar, where its label is heard and not shown; what was written stays when the form comes back. */
export function BareInput({
  name,
  label,
  ...native
}: Named & Pick<InputHTMLAttributes<HTMLInputElement>, 'placeholder' | 'maxLength'>) {
  const { value, error } = useField(name, undefined, undefined)
  return (
    <input
      className="input"
      name={name}
      aria-label={label}
      aria-invalid={error ? true : undefined}
      autoComplete="off"
      defaultValue={value}
      {...native}
    />
  )
}

/** A choice in a bar, likewise; `children` are its options. */
export function BareSelect({ name, label, children }: Named & { children: ReactNode }) {
  const { value } = useField(name, undefined, undefined)
  return (
    <select key={value} className="select" name={name} aria-label={label} defaultValue={value}>
      {children}
    </select>
  )
}

/** The box before a line of a list, likewise. */
export function Tick({ name, label, value }: Named & { value: string }) {
  const { values } = useField(name, undefined, undefined)
  const ticked = values.includes(value)
  return (
    <input
      key={String(ticked)}
      className="check"
      type="checkbox"
      name={name}
      value={value}
      defaultChecked={ticked}
      aria-label={label}
    />
  )
}
