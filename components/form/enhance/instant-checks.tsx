'use client'
import { useEffect, useRef, type RefObject } from 'react'
import { set, useForm, type FieldErrors } from 'react-hook-form'

type Props = {
  frame: RefObject<HTMLElement | null>
  code: string
  /** What is wrong with what is typed now, by wire name. */
  wrong: Readonly<Record<string, string>>
  /** Changes when fields come or go. */
  opened: string
  onFound: (found: Readonly<Record<string, string>>) => void
}

/** Says what is wrong with an answer when it is left, and unsays it as it is mended. Draws nothing; the form stays native. */
export default function InstantChecks({ frame, code, wrong, opened, onFound }: Props) {
  const latest = useRef(wrong)
  latest.current = wrong
  const { register, formState } = useForm({
    mode: 'onTouched',
    resolver: () => Promise.resolve({ values: {}, errors: nested(latest.current) }),
  })
  const { errors } = formState

  useEffect(() => onFound(flat(errors)), [errors, onFound])

  useEffect(() => {
    const form = frame.current?.closest('form')
    if (!form) return
    const tell = (event: Event) => {
      const control = event.target
      if (!isControl(control) || !control.name.startsWith(`${code}.`)) return
      const { ref, onBlur, onChange } = register(control.name)
      ref(control)
      // After the section has read its fields again.
      requestAnimationFrame(() =>
        setTimeout(() => void (event.type === 'focusout' ? onBlur : onChange)(event), 0),
      )
    }
    const kinds = ['focusin', 'input', 'change', 'focusout']
    for (const kind of kinds) form.addEventListener(kind, tell)
    return () => kinds.forEach((kind) => form.removeEventListener(kind, tell))
  }, [frame, code, register, opened])

  return null
}

const isControl = (
  target: EventTarget | null,
): target is HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLSelectElement ||
  target instanceof HTMLTextAreaElement

function nested(wrong: Readonly<Record<string, string>>): FieldErrors {
  const errors: FieldErrors = {}
  for (const [name, message] of Object.entries(wrong)) set(errors, name, { type: 'wrong', message })
  return errors
}

function flat(errors: object, path = ''): Record<string, string> {
  const found: Record<string, string> = {}
  for (const [key, value] of Object.entries(errors)) {
    const name = path ? `${path}.${key}` : key
    if (typeof value !== 'object' || value === null) continue
    if ('type' in value && value.type === 'wrong') found[name] = String(value.message)
    else Object.assign(found, flat(value, name))
  }
  return found
}
