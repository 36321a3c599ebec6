'use client'
import { allOptionsOf, optionsOf, type Choice } from '@/lib/platform/forms/options-of'
import type { FieldProps } from '../field'
import { RadiosField } from '../radios-field'
import { SearchSelectField } from '../search-select-field'
import { SelectField } from '../select-field'
import type { DefinitionFieldProps } from './field-props'
import { GroupedSelectField } from './grouped-select-field'

/** One of several: radios up to 6, a select up to 15, a search beyond; all below their groups while those are open. */
export function ChoiceField(props: DefinitionFieldProps & FieldProps) {
  const { field, path, texts, dense, spec } = props
  const { name, label, hint, optional, value, className } = props
  const { masters, language } = spec.context
  const frame = { name, label, hint, optional, value, className }
  const [[key, parent] = []] = Object.entries(field.master?.where ?? {})
  const chosenParent = parent === undefined ? undefined : (texts[`${path}.${parent}`] ?? '')
  if (key !== undefined && chosenParent === '')
    return <GroupedSelectField {...frame} groups={groupsOf(props, key, parent)} />

  const options = optionsOf(field, masters, parent ? { [parent]: chosenParent } : {})
  const shown = options.map((option) => ({ value: option.code, label: option.name[language] }))
  const all = { ...frame, options: shown, key: chosenParent }
  switch (field.appearance ?? usual(options.length)) {
    case 'radio':
      return dense ? (
        <SelectField {...all} key={all.key} />
      ) : (
        <RadiosField {...all} key={all.key} className="full" />
      )
    case 'select':
      return <SelectField {...all} key={all.key} />
    case 'search':
      return <SearchSelectField {...all} key={all.key} />
  }
}

const usual = (count: number) => (count <= 6 ? 'radio' : count <= 15 ? 'select' : 'search')

/** Every option below the name of what it belongs to. */
function groupsOf(
  { field, spec: { section, context } }: DefinitionFieldProps,
  key: string,
  parent: string | undefined,
) {
  const above = section.fields.find(({ code }) => code === parent)
  const all = allOptionsOf(field, context.masters)
  const worded = ({ code, name }: Choice) => ({ value: code, label: name[context.language] })
  return (above ? allOptionsOf(above, context.masters) : []).map((group) => ({
    label: group.name[context.language],
    options: all.filter(({ data }) => data[key] === group.code).map(worded),
  }))
}
