'use client'
import { useEffect } from 'react'
import { allWaiting, forgetWaiting } from './waiting'

/** A report that was sent waits no more on this device. */
export function ForgetWaiting({ draft }: { draft: string }) {
  useEffect(() => {
    void allWaiting().then((all) =>
      all.filter(({ key }) => key.startsWith(`${draft}/`)).forEach(({ key }) => forgetWaiting(key)),
    )
  }, [draft])
  return null
}
