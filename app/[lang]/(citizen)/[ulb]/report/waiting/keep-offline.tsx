'use client'
import { useEffect } from 'react'
import { lastSent } from './last-sent'
import { postedForm } from './posted-form'
import { keepWaiting } from './waiting'

/** Keeps what a form of the page posts on the device when the network is gone, instead of sending it. */
export function KeepOffline() {
  useEffect(() => {
    lastSent.waiting = undefined
    const submit = (event: SubmitEvent) => {
      const form = event.target
      const waiting =
        form instanceof HTMLFormElement
          ? postedForm(form, event.timeStamp + performance.timeOrigin)
          : undefined
      if (!waiting) return
      lastSent.waiting = waiting
      if (navigator.onLine) return
      event.preventDefault()
      event.stopPropagation()
      void keepWaiting(waiting)
    }
    document.addEventListener('submit', submit, true)
    return () => document.removeEventListener('submit', submit, true)
  }, [])
  return null
}
