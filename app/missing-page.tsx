'use client'
import { useParams } from 'next/navigation'
import en from '@/lib/platform/language/messages/en/errors.json'
import hi from '@/lib/platform/language/messages/hi/errors.json'

const words = { en: en.notFound, hi: hi.notFound }

/** Nothing is here that this reader may see. */
export function MissingPage() {
  const language = useParams()['lang'] === 'hi' ? 'hi' : 'en'
  const said = words[language]

  return (
    <main id="main" className="page-main">
      <div className="wrap prose">
        <h1 className="h-l">{said.title}</h1>
        <p>{said.text}</p>
        <p>{said.ways}</p>
        <ul className="bullets">
          <li>
            <a href={`/${language}`}>{said.landing}</a>
          </li>
          <li>
            <a href={`/${language}/track`}>{said.track}</a>
          </li>
          <li>
            <a href={`/${language}/my`}>{said.my}</a>
          </li>
          <li>
            <a href={`/${language}/help`}>{said.help}</a>
          </li>
        </ul>
      </div>
    </main>
  )
}
