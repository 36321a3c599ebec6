'use client'
import { useState, type KeyboardEvent } from 'react'
import type { Option } from './option'

const shown = 50

/** The mind of a searchable list: what is typed, what matches, what is chosen. */
export function useCombobox(
  options: readonly Option[],
  first: string,
  onChoose?: (value: string) => void,
) {
  // What is not among the options any more is not chosen any more.
  const [chosen, setChosen] = useState(labelOf(options, first) === '' ? '' : first)
  const [text, setText] = useState(labelOf(options, first))
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const [searching, setSearching] = useState(false)

  const typed = text.trim().toLocaleLowerCase()
  const matches = (searching ? foundIn(options, typed) : options).slice(0, shown)

  const choose = (option: Option | undefined) => {
    if (!option) return
    setChosen(option.value)
    onChoose?.(option.value)
    setText(option.label)
    setSearching(false)
    setOpen(false)
  }

  const type = (words: string) => {
    setText(words)
    setChosen(options.find(({ label }) => label === words)?.value ?? '')
    setSearching(true)
    setOpen(true)
    setActive(-1)
  }

  const leave = () => {
    setOpen(false)
    if (chosen === '' && matches.length === 1 && typed !== '') choose(matches[0])
  }

  const press = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      setOpen(true)
      const step = event.key === 'ArrowDown' ? 1 : -1
      setActive((active + step + matches.length) % Math.max(matches.length, 1))
    } else if (event.key === 'Enter' && open && active >= 0) {
      event.preventDefault()
      choose(matches[active])
    } else if (event.key === 'Escape') setOpen(false)
  }

  return {
    chosen,
    text,
    open,
    active,
    matches,
    choose,
    type,
    leave,
    press,
    show: () => setOpen(true),
  }
}

/** What has the words in its label, then what is found by them otherwise. */
function foundIn(options: readonly Option[], typed: string): Option[] {
  const has = (text = '') => text.toLocaleLowerCase().includes(typed)
  const labelled = options.filter(({ label }) => has(label))
  return [...labelled, ...options.filter(({ label, find }) => !has(label) && has(find))]
}

const labelOf = (options: readonly Option[], value: string) =>
  options.find((option) => option.value === value)?.label ?? ''
