'use client'
import { useEffect } from 'react'

/** Puts the form on the function keys: F2 the first field, F8 saves, F9 lodges. */
export function CounterKeys() {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey) return
      const form = document.querySelector<HTMLFormElement>('.counter__form')
      const button = (intent: string) =>
        form?.querySelector<HTMLButtonElement>(`[name="intent"][value="${intent}"]`)
      if (event.key === 'F2')
        form?.querySelector<HTMLElement>('input:not([type="hidden"]), select, textarea')?.focus()
      else if (event.key === 'F8') button('save')?.click()
      else if (event.key === 'F9') button('send')?.click()
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
  return null
}
