'use client'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'

type Props = { words: Record<'scan' | 'stop' | 'noCamera' | 'viewer', string> }

const never = () => () => undefined
const hasCamera = () => 'mediaDevices' in navigator

/** A button that reads the code with the camera and sends the form; absent where there is no JavaScript. */
export function Scanner({ words }: Props) {
  const possible = useSyncExternalStore(never, hasCamera, () => false)
  const [state, setState] = useState<'idle' | 'watching' | 'failed'>('idle')
  const video = useRef<HTMLVideoElement>(null)
  const stop = useRef<() => void>(undefined)

  useEffect(() => () => stop.current?.(), [])
  if (!possible) return null

  async function watch() {
    setState('watching')
    try {
      const { watchCamera } = await import('@/lib/platform/documents/offline-verifier/scan')
      if (video.current) stop.current = await watchCamera(video.current, send)
    } catch {
      setState('failed')
    }
  }

  function send(text: string) {
    const form = video.current?.closest('form')
    const field = form?.elements.namedItem('c')
    if (field instanceof HTMLTextAreaElement) field.value = text
    form?.submit()
  }

  function end() {
    stop.current?.()
    setState('idle')
  }

  return (
    <div className="scanner">
      <button className="btn btn--2" type="button" onClick={state === 'watching' ? end : watch}>
        {state === 'watching' ? words.stop : words.scan}
      </button>
      <p role="status">{state === 'failed' && words.noCamera}</p>
      <video
        ref={video}
        hidden={state !== 'watching'}
        aria-label={words.viewer}
        playsInline
        muted
      />
    </div>
  )
}
