'use client'
import { useEffect, useRef, useState } from 'react'
import { sendWaiting, type Outcome } from './send-waiting'
import { allWaiting, waitingChanged } from './waiting'
import type { waitingWords } from './waiting-words'

/** What waits on this device for the network; sends it as soon as there is one, and says what became of it. */
export function WaitingNotice({ words }: { words: ReturnType<typeof waitingWords> }) {
  const [count, setCount] = useState(0)
  const [outcome, setOutcome] = useState<Outcome>()
  const notice = useRef<HTMLDivElement>(null)

  useEffect(() => {
    const look = () => allWaiting().then((all) => setCount(all.length))
    // The window that sends is not always the one in which it was pressed.
    const windows = 'BroadcastChannel' in window ? new BroadcastChannel('palika-reports') : null
    const send = async () => {
      if (!navigator.onLine) return
      const done = await inTurn()
      if (!done) return
      setOutcome(done)
      windows?.postMessage(done)
    }
    windows?.addEventListener('message', ({ data }: MessageEvent<Outcome>) => {
      setOutcome(data)
      void look()
    })
    // A device that keeps nothing, as in some private windows, has nothing waiting.
    const start = () =>
      look()
        .then(send)
        .catch(() => setCount(0))
    void start()
    window.addEventListener(waitingChanged, look)
    window.addEventListener('online', start)
    // A network can be gone, and come back, without the device noticing.
    const again = setInterval(start, 20_000)
    return () => {
      clearInterval(again)
      windows?.close()
      window.removeEventListener(waitingChanged, look)
      window.removeEventListener('online', start)
    }
  }, [])
  useEffect(() => {
    if (count > 0) notice.current?.scrollIntoView({ block: 'center' })
  }, [count])

  return (
    <div ref={notice} className="wrap waiting" role="status">
      {count > 0 && (
        <div className="note note--warning">
          <b>{words.kept}</b>
          <div>{words.keptText}</div>
        </div>
      )}
      {count === 0 && outcome && (
        <div className="note note--done">
          <b>{outcome.sent ? `${words.sent} ${outcome.number ?? ''}` : words.saved}</b>
          <div>
            <a href={outcome.next}>{outcome.sent ? words.see : words.goOn}</a>
          </div>
        </div>
      )}
    </div>
  )
}

/** Of several windows only one sends at a time. */
const inTurn = async (): Promise<Outcome | undefined> =>
  'locks' in navigator
    ? await navigator.locks.request('palika-reports', sendWaiting)
    : sendWaiting()
