import { GetForm } from '@/components/form/get-form'
import { formWords } from '@/components/form/form-words'
import { SearchSelectField } from '@/components/form/search-select-field'
import { SelectField } from '@/components/form/select-field'
import { SubmitButton } from '@/components/form/submit-button'
import { Chips, type Chip } from '@/components/ui/chips'
import { Kbd } from '@/components/ui/kbd'
import { findService, services } from '@/lib/platform/applications/catalogue'
import type { Ward } from '@/lib/platform/boundaries/boundaries'
import { ages } from '@/lib/platform/inbox/inbox'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { inboxHref, without, type Asked } from './inbox-address'
import { queueName } from './inbox-rail'

type Props = {
  asked: Asked
  language: Language
  wards: readonly Ward[]
  officers: readonly { id: string; name: string }[]
}

/** The filters in force as chips that mirror the address, and the form that adds to them. */
export function InboxFilters({ asked, language, wards, officers }: Props) {
  const t = translator(language, 'desk')

  return (
    <Chips label={t('filters')} chips={chipsOf({ asked, language, wards, officers })}>
      <details className="add-filter">
        <summary>
          {t('inbox.filter.add')} <Kbd>F</Kbd>
        </summary>
        <FilterForm {...{ asked, language, wards, officers }} />
      </details>
      <span className="url only-desk">{inboxHref({ ...asked, cursor: '' })}</span>
    </Chips>
  )
}

function chipsOf({ asked, language, wards, officers }: Props): Chip[] {
  const t = translator(language, 'desk')
  const common = translator(language, 'common')
  const { service, state, ward, age, assignee, view } = asked
  const chip = (
    key: keyof Asked & ('service' | 'state' | 'ward' | 'age' | 'assignee'),
    value: string,
  ): Chip => {
    const name = t(`inbox.filter.${key}`)
    const gone = key === 'service' ? without({ ...asked, state: '' }, key) : without(asked, key)
    return { name, value, without: gone, removeLabel: common('removeFilter', { name }) }
  }
  const sort = {
    name: t('inbox.filter.sort'),
    value: t(`inbox.sort.${asked.sort === 'received' ? 'received' : 'due'}`),
  }

  return [
    ...(service ? [chip('service', findService(service)?.name[language] ?? service)] : []),
    ...(state ? [chip('state', queueName(service ?? '', state, language))] : []),
    ...(ward ? [chip('ward', wards.find(({ id }) => id === ward)?.name[language] ?? ward)] : []),
    ...(age ? [chip('age', t('inbox.filter.days', { days: age }))] : []),
    ...(assignee ? [chip('assignee', assigneeName(assignee, officers, t))] : []),
    ...(!assignee && view !== 'mine'
      ? [{ name: t('inbox.filter.assignee'), value: t('inbox.assignee.default') }]
      : []),
    asked.sort
      ? { ...sort, without: without(asked, 'sort'), removeLabel: common('removeFilter', sort) }
      : sort,
  ]
}

function FilterForm({ asked, language, wards, officers }: Props) {
  const t = translator(language, 'desk')
  const states = asked.service ? Object.keys(findService(asked.service)?.states ?? {}) : []
  const whose = (['me', 'nobody', 'anyone'] as const).map((one) => ({
    value: one,
    label: t(`inbox.assignee.${one}`),
  }))

  return (
    <GetForm words={formWords(language)} values={asked} className="add-filter__form">
      {asked.view && <input type="hidden" name="view" value={asked.view} />}
      <SelectField
        name="service"
        label={t('inbox.filter.service')}
        options={services().map(({ code, name }) => ({ value: code, label: name[language] }))}
      />
      {states.length > 0 && (
        <SelectField
          name="state"
          label={t('inbox.filter.state')}
          options={states.map((state) => ({
            value: state,
            label: queueName(asked.service ?? '', state, language),
          }))}
        />
      )}
      <SearchSelectField
        name="ward"
        label={t('inbox.filter.ward')}
        options={wards.map(({ id, name }) => ({ value: id, label: name[language] }))}
      />
      <SelectField
        name="age"
        label={t('inbox.filter.age')}
        options={ages.map((days) => ({ value: days, label: t('inbox.filter.days', { days }) }))}
      />
      <SearchSelectField
        name="assignee"
        label={t('inbox.filter.assignee')}
        options={[...whose, ...officers.map(({ id, name }) => ({ value: id, label: name }))]}
      />
      <SelectField
        name="sort"
        label={t('inbox.filter.sort')}
        options={(['due', 'received'] as const).map((sort) => ({
          value: sort,
          label: t(`inbox.sort.${sort}`),
        }))}
      />
      <SubmitButton>{t('inbox.filter.apply')}</SubmitButton>
    </GetForm>
  )
}

const assigneeName = (
  assignee: string,
  officers: Props['officers'],
  t: ReturnType<typeof translator<'desk'>>,
) =>
  assignee === 'me' || assignee === 'nobody' || assignee === 'anyone'
    ? t(`inbox.assignee.${assignee}`)
    : (officers.find(({ id }) => id === assignee)?.name ?? assignee)
