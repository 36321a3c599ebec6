'use client'
import { useRouter } from 'next/navigation'
import { useState, useSyncExternalStore, type KeyboardEvent } from 'react'
import { townsMatching, type Town } from '@/app/town-search'

type Props = {
  towns: readonly (Town & { href: string })[]
  /** What was typed before, when the server answered with several towns. */
  value: string
  words: { label: string; hint: string; go: string; notFound: string }
}

const shown = 8
const never = () => () => undefined

/** A town by typing: a text field with suggestions; with JavaScript it searches as one types. */
export function TownField({ towns, value, words }: Props) {
  const router = useRouter()
  const [typed, setTyped] = useState('')
  const [active, setActive] = useState(-1)
  const enhanced = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  const matches = townsMatching(towns, typed).towns.slice(0, shown)
  const open = matches.length > 0

  const press = (event: KeyboardEvent) => {
    if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && open) {
      event.preventDefault()
      const step = event.key === 'ArrowDown' ? 1 : -1
      setActive((Math.max(active, step < 0 ? 0 : -1) + step + matches.length) % matches.length)
    } else if (event.key === 'Enter' && matches[active]) {
      event.preventDefault()
      router.push(matches[active].href)
    } else if (event.key === 'Escape') setTyped('')
  }

  return (
    <div className="field">
      <label htmlFor="town">{words.label}</label>
      <span className="hint" id="town-hint">
        {words.hint}
      </span>
      <div className="field-row">
        <div className="combo grow">
          <input
            className="input"
            id="town"
            name="town"
            defaultValue={value}
            autoComplete="off"
            maxLength={60}
            aria-describedby="town-hint"
            {...(enhanced
              ? {
                  role: 'combobox',
                  'aria-autocomplete': 'list' as const,
                  'aria-expanded': open,
                  'aria-controls': 'town-list',
                  'aria-activedescendant': matches[active] && `town-${matches[active].slug}`,
                }
              : { list: 'town-names' })}
            onChange={(event) => {
              setTyped(event.target.value)
              setActive(-1)
            }}
            onKeyDown={press}
            onBlur={() => setTyped('')}
          />
          <ul id="town-list" role="listbox" aria-label={words.label} hidden={!open}>
            {matches.map(({ slug, name, other, district, href }, index) => (
              <li
                key={slug}
                id={`town-${slug}`}
                role="option"
                aria-selected={index === active}
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => router.push(href)}
              >
                {name}
                <span className="combo__also">
                  {other} · {district}
                </span>
              </li>
            ))}
          </ul>
          {typed.trim() !== '' && !open && (
            <p className="combo__none" role="status">
              {words.notFound}
            </p>
          )}
        </div>
        <button className="btn">{words.go}</button>
      </div>
      {!enhanced && (
        <datalist id="town-names">
          {towns.map(({ slug, name, other }) => (
            <option key={slug} value={name} label={other} />
          ))}
        </datalist>
      )}
    </div>
  )
}
