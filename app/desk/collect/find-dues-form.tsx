import { Kbd } from '@/components/ui/kbd'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { paths } from '../../paths'

type Props = { language: Language; q: string; focus: boolean }

/** One box for everything a person at the window may hold in their hand. */
export function FindDues({ language, q, focus }: Props) {
  const t = translator(language, 'billing')
  return (
    <form action={paths.desk('collect')} method="get" role="search" className="till__find">
      <div className="field">
        <label htmlFor="find-dues">
          {t('find')} <Kbd>F2</Kbd>
        </label>
        <span className="hint" id="find-dues-hint">
          {t('findHint')}
        </span>
        <input
          id="find-dues"
          className="input"
          name="q"
          defaultValue={q}
          autoFocus={focus}
          autoComplete="off"
          spellCheck={false}
          aria-describedby="find-dues-hint"
          data-key="F2"
        />
      </div>
      <button className="btn btn--2">{t('findButton')}</button>
    </form>
  )
}
