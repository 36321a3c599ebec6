import { paths } from '@/app/paths'
import { formWords } from '@/components/form/form-words'
import { GetForm } from '@/components/form/get-form'
import { SelectField } from '@/components/form/select-field'
import { SubmitButton } from '@/components/form/submit-button'
import { ButtonLink } from '@/components/ui/button'
import { wardsOf } from '@/lib/platform/boundaries/boundaries'
import { translator } from '@/lib/platform/language/translator'
import { officeDay } from '@/lib/platform/tenancy/office-day'
import { complaintTypes } from '@/lib/services/grievances/complaint-types'
import type { AskedComplaints } from './asked-complaints'

const states = ['open', 'resolved', 'rejected'] as const

/** A plain form whose answers go into the address. */
export async function ComplaintFilters({ asked }: { asked: AskedComplaints }) {
  const { ulb, language, filter, map } = asked
  const t = translator(language, 'complaints')
  const types = await complaintTypes(ulb.id, officeDay())
  const wards = await wardsOf(ulb.id)
  const narrowed = Object.values(filter).some(Boolean)
  const values = Object.fromEntries(
    Object.entries(filter).map(([name, value]) => [name, value ?? '']),
  )

  return (
    <details className="fold" open={narrowed}>
      <summary>{t('filter.label')}</summary>
      <GetForm
        action={paths.complaints(language, ulb.slug)}
        words={{ ...formWords(language), choose: t('filter.all') }}
        values={values}
        className="complaint-filters"
      >
        {map && <input type="hidden" name="view" value="map" />}
        <SelectField
          name="type"
          label={t('filter.type')}
          options={types.map(({ code, name }) => ({ value: code, label: name[language] }))}
        />
        <SelectField
          name="ward"
          label={t('filter.ward')}
          options={wards.map(({ id, name }) => ({ value: id, label: name[language] }))}
        />
        <SelectField
          name="state"
          label={t('filter.state')}
          options={states.map((state) => ({ value: state, label: t(`state.${state}`) }))}
        />
        {!map && (
          <div className="field">
            <label htmlFor="since">{t('filter.since')}</label>
            <input
              className="input w-m"
              type="date"
              id="since"
              name="since"
              defaultValue={filter.since}
            />
          </div>
        )}
        <p className="buttons">
          <SubmitButton look="2">{t('filter.apply')}</SubmitButton>
          {narrowed && (
            <ButtonLink
              href={paths.complaints(language, ulb.slug, { view: map ? 'map' : undefined })}
              look="text"
            >
              {t('filter.clear')}
            </ButtonLink>
          )}
        </p>
      </GetForm>
    </details>
  )
}
