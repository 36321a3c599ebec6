'use client'
import { useEffect, useRef } from 'react'
import type { Option } from './option'
import { useCombobox } from './use-combobox'

type Props = {
  options: readonly Option[]
  first: string
  noMatch: string
  onChoose?: ((value: string) => void) | undefined
  wiring: { id: string; name: string; [attribute: `aria-${string}`]: string | boolean | undefined }
}

/** A list to search by typing; arrows move, Enter takes, Escape closes. */
export function Combobox({ options, first, noMatch, onChoose, wiring }: Props) {
  const { name, id, ...aria } = wiring
  const list = useCombobox(options, first, onChoose)
  const box = useRef<HTMLUListElement>(null)
  const optionId = (index: number) => `${id}-option-${index}`

  useEffect(() => {
    box.current?.children[list.active]?.scrollIntoView({ block: 'nearest' })
  }, [list.active])

  return (
    <div className="combo w-l">
      <input type="hidden" name={name} value={list.chosen} />
      <input
        {...aria}
        id={id}
        className="input"
        role="combobox"
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={list.open}
        aria-controls={`${id}-list`}
        aria-activedescendant={list.open && list.active >= 0 ? optionId(list.active) : undefined}
        value={list.text}
        onChange={(event) => list.type(event.target.value)}
        onFocus={(event) => event.target.select()}
        onClick={list.show}
        onBlur={list.leave}
        onKeyDown={list.press}
      />
      <ul ref={box} id={`${id}-list`} role="listbox" hidden={!list.open}>
        {list.matches.map((option, index) => (
          <li
            key={option.value}
            id={optionId(index)}
            role="option"
            aria-selected={index === list.active}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => list.choose(option)}
          >
            {option.label}
          </li>
        ))}
      </ul>
      {list.open && list.matches.length === 0 && (
        <p className="combo__none" role="status">
          {noMatch}
        </p>
      )}
    </div>
  )
}
