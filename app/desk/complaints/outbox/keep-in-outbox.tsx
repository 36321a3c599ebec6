'use client'
import { useEffect } from 'react'
import { outbox, unsentOf } from './outbox'
import { sendUnsent } from './send-unsent'

/** Puts what the form of this page posts into the outbox first, and sends it from there: without a network it waits. */
export function KeepInOutbox() {
  useEffect(() => {
    let busy = false
    const submit = (event: SubmitEvent) => {
      const form = event.target
      // `form.id` would be its field of that name.
      if (!(form instanceof HTMLFormElement) || form.getAttribute('id') !== 'outbox-form') return
      if (form.dataset['passing']) return void delete form.dataset['passing']
      const unsent = unsentOf(form, event.timeStamp + performance.timeOrigin)
      if (!unsent) return
      event.preventDefault()
      event.stopPropagation()
      if (busy) return
      busy = true
      void post(form, unsent).finally(() => (busy = false))
    }
    document.addEventListener('submit', submit, true)
    return () => document.removeEventListener('submit', submit, true)
  }, [])
  return null
}

async function post(form: HTMLFormElement, unsent: NonNullable<ReturnType<typeof unsentOf>>) {
  await outbox.keep(unsent)
  const answer = await sendUnsent(unsent)
  if (answer.is === 'taken') return window.location.assign(answer.to)
  if (answer.is !== 'refused') return
  // The form says by itself what is wrong.
  await outbox.forget(unsent.key)
  form.dataset['passing'] = 'yes'
  form.requestSubmit()
}
