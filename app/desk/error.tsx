'use client'
import en from '@/lib/platform/language/messages/en/errors.json'
import hi from '@/lib/platform/language/messages/hi/errors.json'

// Only these few words: the catalogue stays on the server.
const words = { en: en.broken, hi: hi.broken }

type Props = { error: Error & { digest?: string }; reset: () => void }

/** Something of ours failed at the desk: say so, and let the officer try again. The code leads to the log. */
export default function DeskError({ error, reset }: Props) {
  const said =
    typeof document !== 'undefined' && document.documentElement.lang === 'hi' ? words.hi : words.en

  return (
    <main id="main" className="desk desk-door" role="alert">
      <title>{said.title}</title>
      <h1 className="h-l">{said.title}</h1>
      <p>{said.text}</p>
      <p className="buttons">
        <button className="btn" onClick={reset}>
          {said.again}
        </button>
        <a className="btn btn--text" href="/desk">
          {said.home}
        </a>
      </p>
      {error.digest && <p className="meta">{said.code.replace('{code}', error.digest)}</p>}
    </main>
  )
}
