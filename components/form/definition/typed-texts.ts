'use client'
import { useCallback, useState, type RefObject } from 'react'
import { textsOfForm } from './wire-texts'

type Texts = Readonly<Record<string, string>>

/** What stands in the section's fields as it is typed; undefined until someone does. `look` reads them again. */
export function useTypedTexts(frame: RefObject<HTMLElement | null>, code: string) {
  const [typed, setTyped] = useState<Texts>()

  // After the event, so that a list which keeps its choice in React has drawn it.
  const look = useCallback(() => {
    requestAnimationFrame(() => {
      const form = frame.current?.closest('form')
      if (!form) return
      const next = textsOfForm(form, code)
      setTyped((known) => (JSON.stringify(known) === JSON.stringify(next) ? known : next))
    })
  }, [frame, code])

  return { typed, look }
}
