import type { Ward } from '@/lib/platform/boundaries/boundaries'
import type { Language, LocalText } from '@/lib/platform/language/language'
import type { Chip } from '@/components/ui/chips'
import { translator } from '@/lib/platform/language/translator'
import { Source } from '@/lib/services/grievances/complaint'
import { sortOf, type ComplaintFilter } from '@/lib/services/grievances/listing/complaint-filter'
import { without, type Asked } from '../complaints-address'
import { stateWords } from './state-words'

/** What filters choose from. */
export type Choices = {
  types: readonly { code: string; name: LocalText; group: string }[]
  groups: readonly { code: string; name: LocalText }[]
  wards: readonly Ward[]
  staff: readonly { id: string; name: string }[]
}

/** The filters in force as chips that take themselves off. */
export function chipsOf(
  asked: Asked,
  filter: ComplaintFilter,
  { types, groups, wards, staff }: Choices,
  language: Language,
): Chip[] {
  const t = translator(language, 'grievance-desk')
  const desk = translator(language, 'desk')
  const common = translator(language, 'common')
  const chip = (key: keyof Asked, name: string, value: string | undefined): Chip[] =>
    value === undefined
      ? []
      : [
          {
            ...{ name, value },
            ...(asked[key] && {
              without: without(asked, key),
              removeLabel: common('removeFilter', { name }),
            }),
          },
        ]
  const named = (list: readonly { code: string; name: LocalText }[], code: string | undefined) =>
    code && (list.find((one) => one.code === code)?.name[language] ?? code)
  const { type, group, ward, state, assignee, source } = filter

  return [
    ...chip('type', t('filter.type'), named(types, type)),
    ...chip('group', t('filter.group'), named(groups, group)),
    ...chip('state', t('filter.state'), state && stateWords(state, language)),
    ...chip(
      'ward',
      desk('inbox.filter.ward'),
      ward && (wards.find(({ id }) => id === ward)?.name[language] ?? ward),
    ),
    ...chip(
      'assignee',
      desk('inbox.filter.assignee'),
      assignee && whose(assignee, staff, language),
    ),
    ...chip('source', t('filter.source'), source && t(`source.${Source.parse(source)}`)),
    ...chip('sort', desk('inbox.filter.sort'), t(`sort.${sortOf(filter)}`)),
  ]
}

/** Whose complaints: mine, nobody's, or somebody's. */
export function whose(assignee: string, staff: Choices['staff'], language: Language): string {
  const desk = translator(language, 'desk')
  return assignee === 'me' || assignee === 'nobody'
    ? desk(`inbox.assignee.${assignee}`)
    : (staff.find(({ id }) => id === assignee)?.name ?? assignee)
}
