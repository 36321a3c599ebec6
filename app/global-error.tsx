'use client'
import en from '@/lib/platform/language/messages/en/errors.json'
import hi from '@/lib/platform/language/messages/hi/errors.json'
import './globals.css'

const said = { hi: hi.broken, en: en.broken }

/** When not even the frame could be made: in both languages, since no address can be read. */
export default function GlobalError({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang="hi">
      <body>
        <title>{said.hi.title}</title>
        <main id="main" className="page-main">
          {(['hi', 'en'] as const).map((language, index) => (
            <div key={language} className="wrap prose" lang={language}>
              {index === 0 ? (
                <h1 className="h-l">{said[language].title}</h1>
              ) : (
                <h2 className="h-m">{said[language].title}</h2>
              )}
              <p>{said[language].text}</p>
              <p>
                <a href="/">{said[language].home}</a>
              </p>
            </div>
          ))}
          {error.digest && <p className="wrap meta">{error.digest}</p>}
        </main>
      </body>
    </html>
  )
}
