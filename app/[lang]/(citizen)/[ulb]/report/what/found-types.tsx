import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { findTypes } from '@/lib/services/grievances/finding/find-types'
import type { listTypes } from '@/lib/services/grievances/list-types'
import { TypeButton } from './type-button'

type Listed = Awaited<ReturnType<typeof listTypes>>
type Props = Pick<Listed, 'types' | 'groups'> & { words: string; language: Language }

/** What the server found for the words typed. */
export function FoundTypes({ types, groups, words, language }: Props) {
  const t = translator(language, 'report')
  const found = findTypes(types, words).slice(0, 6)
  return (
    <>
      <p className="small">{t(found.length > 0 ? 'what.found' : 'what.none')}</p>
      <ul>
        {found.map(({ code, name, group }) => (
          <TypeButton
            key={code}
            code={code}
            label={name[language]}
            aside={groups.find((one) => one.code === group)?.name[language] ?? ''}
          />
        ))}
      </ul>
    </>
  )
}
