import { paths } from '@/app/paths'
import { Link } from '@/components/ui/link'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'

/** How an application number looks. */
export const exampleNumber = 'TL-APP/DDN/2026-27/000123'

/** Where a file is, for who has its number; the digits that open it are asked on the next page. */
export function TrackBox({ language }: { language: Language }) {
  const t = translator(language, 'site')

  return (
    <form className="aside" action={paths.track(language)}>
      <h2 className="h-s">{t('track.title')}</h2>
      <div className="field">
        <label className="vh" htmlFor="number">
          {t('track.title')}
        </label>
        <span className="hint" id="number-hint">
          {t('track.hint', { example: exampleNumber })}
        </span>
        <div className="field-row">
          <input
            className="input"
            id="number"
            name="number"
            autoComplete="off"
            maxLength={60}
            spellCheck={false}
            aria-describedby="number-hint"
          />
          <button className="btn btn--2">{t('track.button')}</button>
        </div>
      </div>
      <p>
        <Link className="btn btn--text" href={paths.my(language)}>
          {t('track.lost')}
        </Link>
      </p>
    </form>
  )
}
