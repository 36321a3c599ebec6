import { Pictogram } from '@/components/ui/pictogram'
import type { Language } from '@/lib/platform/language/language'
import type { listTypes } from '@/lib/services/grievances/list-types'
import { TypeButton } from './type-button'

type Listed = Awaited<ReturnType<typeof listTypes>>
type Props = Pick<Listed, 'types' | 'groups'> & { language: Language }

/** Every kind of complaint below the picture of its group; all there, so that opening one asks for no network. */
export const TypeGroups = ({ types, groups, language }: Props) => (
  <div className="type-groups">
    {groups.map(({ code, name, icon }) => (
      <details key={code} name="group">
        <summary>
          <Pictogram name={icon} size={32} />
          <span>{name[language]}</span>
        </summary>
        <ul>
          {types
            .filter(({ group }) => group === code)
            .map((type) => (
              <TypeButton key={type.code} code={type.code} label={type.name[language]} />
            ))}
        </ul>
      </details>
    ))}
  </div>
)
