'use client'
import { useEffect } from 'react'

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches('input:not([type=checkbox]), select, textarea')

/** Keys of every page of the desk: `/` finds, Ctrl Enter takes the next step of a file. */
export function DeskKeys() {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        const form = document.querySelector<HTMLFormElement>('.next__form')
        if (!form) return
        event.preventDefault()
        form.requestSubmit()
      } else if (event.key === '/' && !isTyping(event.target)) {
        event.preventDefault()
        document.getElementById('desk-find')?.focus()
      }
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
  return null
}
