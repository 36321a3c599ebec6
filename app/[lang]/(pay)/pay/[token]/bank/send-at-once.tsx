'use client'
import { useEffect, useRef } from 'react'

/** Sends the form it stands in as soon as JavaScript runs; without it the payer presses the button. */
export function SendAtOnce() {
  const mark = useRef<HTMLSpanElement>(null)
  useEffect(() => mark.current?.closest('form')?.submit(), [])
  return <span ref={mark} hidden />
}
