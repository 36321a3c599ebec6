'use client'
import { useEffect, useRef, useState } from 'react'
import { Fill } from './fill'
import { outbox, outboxChanged, type Unsent } from './outbox'
import type { outboxWords } from './outbox-words'
import { sendAll } from './send-unsent'

type Props = { words: ReturnType<typeof outboxWords>; signInHref: string }

/** What waits on this device to be sent; sends it as soon as there is a network, and says what was not taken. */
export function OutboxStrip({ words, signInHref }: Props) {
  const [waiting, setWaiting] = useState<Unsent[]>([])
  const [told, setTold] = useState({ sent: 0, signedOut: false })
  const strip = useRef<HTMLDivElement>(null)
  const count = waiting.length

  useEffect(() => {
    // A device that keeps nothing, as in some private windows, has nothing waiting.
    const look = () => outbox.all().then(setWaiting, () => setWaiting([]))
    const send = async () => {
      await look()
      if (!navigator.onLine) return
      const done = await inTurn().catch(() => ({ sent: 0, signedOut: false }))
      setTold((before) => ({ ...done, sent: before.sent + done.sent }))
    }
    void send()
    window.addEventListener(outboxChanged, look)
    window.addEventListener('online', send)
    return () => {
      window.removeEventListener(outboxChanged, look)
      window.removeEventListener('online', send)
    }
  }, [])
  useEffect(() => {
    if (count > 0) strip.current?.scrollIntoView({ block: 'center' })
  }, [count])

  return (
    <div ref={strip} role="status" className="outbox">
      {count > 0 && (
        <div className="note note--warning">
          <b>
            <Fill words={count === 1 ? words.one : words.many} value={String(count)} />
          </b>
          <p>{words.text}</p>
          {told.signedOut && <a href={signInHref}>{words.signIn}</a>}
          <ul>
            {waiting.map((unsent) => (
              <li key={unsent.key}>
                <Fill words={words[unsent.what]} value={unsent.number} />
                {unsent.refused !== undefined && <Refused unsent={unsent} words={words} />}
              </li>
            ))}
          </ul>
        </div>
      )}
      {count === 0 && told.sent > 0 && (
        <div className="note note--done">
          <b>
            <Fill
              words={told.sent === 1 ? words.sentOne : words.sentMany}
              value={String(told.sent)}
            />
          </b>
        </div>
      )}
    </div>
  )
}

function Refused({ unsent, words }: { unsent: Unsent; words: Props['words'] }) {
  return (
    <>
      {'. '}
      <Fill words={words.refused} value={unsent.refused ?? ''} />{' '}
      <button
        type="button"
        className="btn btn--text"
        onClick={() => void outbox.forget(unsent.key)}
      >
        {words.discard}
      </button>
    </>
  )
}

/** Of several windows only one sends at a time. */
const inTurn = async (): ReturnType<typeof sendAll> =>
  'locks' in navigator ? await navigator.locks.request('palika-desk-outbox', sendAll) : sendAll()
