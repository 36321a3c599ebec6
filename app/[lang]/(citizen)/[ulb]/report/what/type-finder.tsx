'use client'
import { useDeferredValue, useState, useSyncExternalStore, type ReactNode } from 'react'
import type { LocalText } from '@/lib/platform/language/language'
import { findTypes } from '@/lib/services/grievances/finding/find-types'
import { TypeButton } from './type-button'

type Findable = {
  code: string
  name: LocalText
  synonyms: { en: string[]; hi: string[] }
  label: string
  group: string
}

type Props = {
  types: readonly Findable[]
  here: string
  draft: string | undefined
  /** What was typed before, when the server answered. */
  value: string
  words: Record<'label' | 'hint' | 'go' | 'found' | 'none', string>
  /** What the server found. */
  children: ReactNode
}

const never = () => () => undefined
const shown = 6

/** The kind of complaint in plain words: found by the server, or while one types. */
export function TypeFinder({ types, here, draft, value, words, children }: Props) {
  const [typed, setTyped] = useState(value)
  const text = useDeferredValue(typed.trim())
  const enhanced = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  const found = enhanced && text.length > 1 ? findTypes(types, text).slice(0, shown) : []

  return (
    <div className="finder">
      <form
        action={here}
        role="search"
        onSubmit={(event) => enhanced && event.preventDefault()}
        className="field"
      >
        {draft && <input type="hidden" name="draft" value={draft} />}
        <label htmlFor="q">{words.label}</label>
        <span className="hint" id="q-hint">
          {words.hint}
        </span>
        <div className="field-row">
          <input
            className="input"
            id="q"
            name="q"
            type="search"
            defaultValue={value}
            maxLength={100}
            autoComplete="off"
            aria-describedby="q-hint"
            onChange={(event) => setTyped(event.target.value)}
          />
          <button className="btn btn--2">{words.go}</button>
        </div>
      </form>
      <input type="hidden" form="choose" name="description" value={typed} />
      <div role="status">
        {!enhanced && children}
        {enhanced && text.length > 1 && (
          <p className="small">{found.length > 0 ? words.found : words.none}</p>
        )}
      </div>
      {found.length > 0 && (
        <ul>
          {found.map(({ code, label, group }) => (
            <TypeButton key={code} {...{ code, label }} aside={group} />
          ))}
        </ul>
      )}
    </div>
  )
}
