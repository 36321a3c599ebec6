'use client'
import { useEffect, useRef, useSyncExternalStore } from 'react'

const never = () => () => undefined
const keyOf = (name: string) => `palika.typed.${name}`

type Typed = Record<string, string>
type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

const controlsOf = (form: HTMLFormElement): Control[] =>
  [...form.elements].filter(
    (one): one is Control =>
      (one instanceof HTMLInputElement && !['hidden', 'file'].includes(one.type)) ||
      one instanceof HTMLSelectElement ||
      one instanceof HTMLTextAreaElement,
  )

const isTick = (control: Control): control is HTMLInputElement =>
  control instanceof HTMLInputElement && ['radio', 'checkbox'].includes(control.type)

function typedIn(form: HTMLFormElement): Typed {
  const shown = controlsOf(form).filter((control) => !isTick(control) || control.checked)
  return Object.fromEntries(shown.map(({ name, value }) => [name, value]))
}

function typeInto(form: HTMLFormElement, typed: Typed) {
  for (const control of controlsOf(form)) {
    const value = typed[control.name]
    if (value === undefined) continue
    if (!isTick(control)) control.value = value
    else if (control.value === value && !control.checked) control.click()
    control.dispatchEvent(new Event('input', { bubbles: true }))
  }
}

/** Keeps what is typed into the form around it on this device, so that a lost signal or an empty battery loses nothing. */
export function KeepTyped({ name, words }: { name: string; words: string }) {
  const place = useRef<HTMLParagraphElement>(null)
  const enhanced = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )

  useEffect(() => {
    const form = place.current?.closest('form')
    if (!form) return
    const kept = localStorage.getItem(keyOf(name))
    if (kept) typeInto(form, JSON.parse(kept) as Typed)
    const keep = () => localStorage.setItem(keyOf(name), JSON.stringify(typedIn(form)))
    form.addEventListener('input', keep)
    form.addEventListener('change', keep)
    return () => {
      form.removeEventListener('input', keep)
      form.removeEventListener('change', keep)
    }
  }, [name])

  return (
    <p ref={place} className="meta">
      {enhanced && words}
    </p>
  )
}

/** Forgets what was kept, once it is saved. */
export function ForgetTyped({ name }: { name: string }) {
  useEffect(() => localStorage.removeItem(keyOf(name)), [name])
  return null
}
