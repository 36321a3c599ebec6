'use client'
import { useParams } from 'next/navigation'
import en from '@/lib/platform/language/messages/en/errors.json'
import hi from '@/lib/platform/language/messages/hi/errors.json'

// Only these few words: the catalogue stays on the server.
const words = { en: en.broken, hi: hi.broken }

type Props = { error: Error & { digest?: string }; reset: () => void }

/** Something of ours failed: say so, and let people try again. The code leads to the log. */
export function BrokenPage({ error, reset }: Props) {
  const said = words[useParams()['lang'] === 'hi' ? 'hi' : 'en']

  return (
    <main id="main" className="page-main">
      <title>{said.title}</title>
      <div className="wrap prose" role="alert">
        <h1 className="h-l">{said.title}</h1>
        <p>{said.text}</p>
        <p className="buttons">
          <button className="btn" onClick={reset}>
            {said.again}
          </button>
          <a className="btn btn--text" href="/">
            {said.home}
          </a>
        </p>
        {error.digest && <p className="meta">{said.code.replace('{code}', error.digest)}</p>}
      </div>
    </main>
  )
}
