'use client'
import { useCallback, useState, type RefObject } from 'react'

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

/** The texts of one section of a form, by wire name. */
export const textsOfForm = (form: HTMLFormElement, code: string): Texts =>
  Object.fromEntries(
    [...new FormData(form)].flatMap(([name, value]) =>
      name.startsWith(`${code}.`) && typeof value === 'string' ? [[name, value]] : [],
    ),
  )
