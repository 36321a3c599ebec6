'use client'
import { useField } from '@/components/form/use-field'

type Props = { name: string; words: string; receipts: string }

/** Where a reference was refused: the way to the receipt that has it already. */
export function UsedReference({ name, words, receipts }: Props) {
  const { error, value } = useField(name, undefined, undefined)
  if (!error || value.trim() === '') return null
  return (
    <p className="small">
      <a
        href={`${receipts}?${new URLSearchParams({ q: value.trim() })}`}
        target="_blank"
        rel="noreferrer"
      >
        {words}
      </a>
    </p>
  )
}
