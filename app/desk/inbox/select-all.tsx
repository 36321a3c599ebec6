'use client'
import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/** Ticks every file of the page; only there once JavaScript runs. */
export function SelectAll({ label }: { label: string }) {
  const enhanced = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  if (!enhanced) return <span className="vh">{label}</span>

  return (
    <input
      className="check"
      type="checkbox"
      aria-label={label}
      onChange={({ currentTarget }) => {
        const boxes = currentTarget.form?.querySelectorAll<HTMLInputElement>('td input.check')
        boxes?.forEach((box) => (box.checked = currentTarget.checked))
      }}
    />
  )
}
