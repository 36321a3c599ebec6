'use client'
import { useEffect } from 'react'

/** Puts the counter on the function keys: whatever bears `data-key` is chosen or focused, F9 takes the money. */
export function TillKeys() {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey) return
      const form = document.querySelector<HTMLFormElement>('.till-form')
      const target = document.querySelector<HTMLElement>(`[data-key="${CSS.escape(event.key)}"]`)
      if (event.key === 'F9') form?.requestSubmit()
      else if (target instanceof HTMLInputElement && target.type === 'radio') choose(target, form)
      else if (target instanceof HTMLInputElement) target.select()
      else if (target) target.click()
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
  return null
}

// The first field the choice needs is where the clerk types next.
function choose(mode: HTMLInputElement, form: HTMLFormElement | null) {
  mode.click()
  const [need] = (mode.dataset['needs'] ?? '').split(' ')
  form?.querySelector<HTMLInputElement>(`[name="${need}"]`)?.focus()
}
