import { GetForm } from '@/components/form/get-form'
import { formWords } from '@/components/form/form-words'
import { SearchSelectField } from '@/components/form/search-select-field'
import { SelectField } from '@/components/form/select-field'
import { SubmitButton } from '@/components/form/submit-button'
import { TextField } from '@/components/form/text-field'
import { Chips } from '@/components/ui/chips'
import { Kbd } from '@/components/ui/kbd'
import type { Language, LocalText } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { Source } from '@/lib/services/grievances/complaint'
import type { ComplaintFilter } from '@/lib/services/grievances/listing/complaint-filter'
import type { Asked } from '../complaints-address'
import { chipsOf, whose, type Choices } from './filter-words'
import { complaintStates, stateWords } from './state-words'

type Props = { asked: Asked; filter: ComplaintFilter; choices: Choices; language: Language }

/** The filters in force as chips that mirror the address, the form that adds to them, and the box that finds by number. */
export function ComplaintsFilters({ asked, filter, choices, language }: Props) {
  const desk = translator(language, 'desk')

  return (
    <Chips label={desk('filters')} chips={chipsOf(asked, filter, choices, language)}>
      <details className="add-filter">
        <summary>
          {desk('inbox.filter.add')} <Kbd>F</Kbd>
        </summary>
        <FilterForm {...{ asked, filter, choices, language }} />
      </details>
    </Chips>
  )
}

function FilterForm({ asked, choices, language }: Props) {
  const t = translator(language, 'grievance-desk')
  const desk = translator(language, 'desk')
  const { types, groups, wards, staff } = choices
  const named = ({ code, name }: { code: string; name: LocalText }) => ({
    value: code,
    label: name[language],
  })
  const people = ['me', 'nobody', ...staff.map(({ id }) => id)]

  return (
    <GetForm words={formWords(language)} values={asked} className="add-filter__form">
      {asked.view && <input type="hidden" name="view" value={asked.view} />}
      {asked.as && <input type="hidden" name="as" value={asked.as} />}
      <TextField
        name="q"
        label={t('filter.find')}
        type="search"
        autoComplete="off"
        maxLength={60}
      />
      <SearchSelectField name="type" label={t('filter.type')} options={types.map(named)} />
      <SelectField name="group" label={t('filter.group')} options={groups.map(named)} />
      <SelectField
        name="state"
        label={t('filter.state')}
        options={complaintStates.map((value) => ({ value, label: stateWords(value, language) }))}
      />
      <SearchSelectField
        name="ward"
        label={desk('inbox.filter.ward')}
        options={wards.map(({ id, name }) => ({ value: id, label: name[language] }))}
      />
      <SearchSelectField
        name="assignee"
        label={desk('inbox.filter.assignee')}
        options={people.map((value) => ({ value, label: whose(value, staff, language) }))}
      />
      <SelectField
        name="source"
        label={t('filter.source')}
        options={Source.options.map((value) => ({ value, label: t(`source.${value}`) }))}
      />
      <SelectField
        name="sort"
        label={desk('inbox.filter.sort')}
        options={(['due', 'newest'] as const).map((value) => ({
          value,
          label: t(`sort.${value}`),
        }))}
      />
      <SubmitButton>{desk('inbox.filter.apply')}</SubmitButton>
    </GetForm>
  )
}
