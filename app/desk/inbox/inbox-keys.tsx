'use client'
import { useEffect } from 'react'

const rowsOf = () => [...document.querySelectorAll<HTMLTableRowElement>('tr[data-row]')]
const cursorAt = (rows: HTMLTableRowElement[]) =>
  rows.findIndex((row) => row.classList.contains('is-cursor'))

function moveTo(rows: HTMLTableRowElement[], index: number) {
  const row = rows[Math.max(0, Math.min(rows.length - 1, index))]
  rows.forEach((one) => one.classList.toggle('is-cursor', one === row))
  row?.querySelector('a')?.focus({ preventScroll: true })
  row?.scrollIntoView({ block: 'nearest' })
}

const actions: Record<string, (rows: HTMLTableRowElement[], at: number) => void> = {
  j: (rows, at) => moveTo(rows, at + 1),
  k: (rows, at) => moveTo(rows, at - 1),
  x: (rows, at) => rows[at]?.querySelector<HTMLInputElement>('td input.check')?.click(),
  enter: (rows, at) => rows[at]?.querySelector('a')?.click(),
  f: () => {
    const filters = document.querySelector<HTMLDetailsElement>('.add-filter')
    if (!filters) return
    filters.open = !filters.open
    filters.querySelector<HTMLElement>('select, input:not([type=hidden])')?.focus()
  },
  t: () => document.querySelector<HTMLButtonElement>('.bulk button[value=claim]')?.click(),
  escape: (rows) => {
    rows.forEach((row) => {
      const box = row.querySelector<HTMLInputElement>('td input.check')
      if (box) box.checked = false
    })
  },
}

const typing = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches('input:not([type=checkbox]), select, textarea')

/** Lets the keyboard walk the files: J and K move, X selects, Enter opens, T takes, F filters. */
export function InboxKeys() {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return
      const act = actions[event.key.toLowerCase()]
      const onControl =
        event.target instanceof Element && event.target.closest('a, button, summary')
      if (!act || (event.key === 'Enter' && onControl)) return
      event.preventDefault()
      const rows = rowsOf()
      act(rows, cursorAt(rows))
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
  return null
}
