'use client'
import { useEffect } from 'react'
import { BrokenPage } from '@/app/broken-page'
import { lastSent } from './waiting/last-sent'
import { keepWaiting } from './waiting/waiting'

type Props = { error: Error & { digest?: string }; reset: () => void }

/** A step that failed with no answer from the server is kept on the device; the notice above says so. */
export default function ReportError(props: Props) {
  const { error } = props
  useEffect(() => {
    // What the server failed at bears a digest; the network's failure does not.
    if (!error.digest && lastSent.waiting) void keepWaiting(lastSent.waiting)
    lastSent.waiting = undefined
  }, [error])
  return <BrokenPage {...props} />
}
