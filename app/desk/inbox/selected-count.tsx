'use client'
import { useEffect, useRef, useState } from 'react'

/** How many files of the form are ticked; nothing without JavaScript. */
export function SelectedCount() {
  const [ticked, setTicked] = useState<number>()
  const place = useRef<HTMLSpanElement>(null)

  useEffect(() => {
    const form = place.current?.closest('form')
    const count = () => setTicked(form?.querySelectorAll('td input.check:checked').length ?? 0)
    const later = () => setTimeout(count)
    count()
    document.addEventListener('change', count)
    document.addEventListener('keyup', later)
    form?.addEventListener('reset', later)
    return () => {
      document.removeEventListener('change', count)
      document.removeEventListener('keyup', later)
      form?.removeEventListener('reset', later)
    }
  }, [])

  return <span ref={place}>{ticked}</span>
}
