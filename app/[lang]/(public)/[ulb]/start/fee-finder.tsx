'use client'
import { useRef, useState, type ReactNode } from 'react'

type Props = {
  /** What the address asked for; the server showed only that. */
  value: string
  /** `found` says how many rows match, `#` standing for the number. */
  words: { label: string; hint: string; go: string; found: string }
  children: ReactNode
}

/** Finds rows of the tables within by typing; without JavaScript the form asks the server. */
export function FeeFinder({ value, words, children }: Props) {
  const tables = useRef<HTMLDivElement>(null)
  const [count, setCount] = useState<number>()

  const find = (typed: string) => {
    const sought = typed.trim().toLowerCase()
    let found = 0
    for (const row of tables.current?.querySelectorAll<HTMLElement>('[data-find]') ?? []) {
      row.hidden = !row.dataset['find']?.includes(sought)
      if (!row.hidden) found += 1
    }
    for (const group of tables.current?.querySelectorAll<HTMLElement>('details, section') ?? []) {
      group.hidden = !group.querySelector('[data-find]:not([hidden])')
      if (group instanceof HTMLDetailsElement) group.open = sought !== ''
    }
    setCount(sought === '' ? undefined : found)
  }

  return (
    <>
      <form className="field" role="search" action="#fees">
        <label htmlFor="find">{words.label}</label>
        <span className="hint" id="find-hint">
          {words.hint}
        </span>
        <div className="field-row w-l">
          <input
            className="input"
            id="find"
            name="find"
            defaultValue={value}
            maxLength={40}
            autoComplete="off"
            aria-describedby="find-hint"
            onChange={(event) => find(event.target.value)}
          />
          <button className="btn btn--2">{words.go}</button>
        </div>
        <p className="meta slabs-found" role="status">
          {count !== undefined && words.found.replace('#', String(count))}
        </p>
      </form>
      <div ref={tables}>{children}</div>
    </>
  )
}
