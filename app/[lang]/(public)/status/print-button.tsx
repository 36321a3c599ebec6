'use client'
import { useSyncExternalStore } from 'react'
import { Icon } from '@/components/ui/icon'

const never = () => () => undefined

/** Prints the page; without JavaScript the browser’s own menu does, so there is no button. */
export function PrintButton({ children }: { children: string }) {
  const enhanced = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  if (!enhanced) return null

  return (
    <button type="button" className="btn btn--2" onClick={() => window.print()}>
      <Icon name="print" /> {children}
    </button>
  )
}
