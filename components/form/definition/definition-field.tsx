'use client'
import { DayField } from '../day-field'
import { EmailField } from '../email-field'
import { MobileField } from '../mobile-field'
import { MoneyField } from '../money-field'
import { NumberField } from '../number-field'
import { TextField } from '../text-field'
import { TextareaField } from '../textarea-field'
import { YesNoField } from '../yes-no-field'
import { AddressField } from './address-field'
import { ChoiceField } from './choice-field'
import { ComputedField } from './computed-field'
import { dayLimits } from './day-limits'
import type { DefinitionFieldProps } from './field-props'
import { LocationField } from './location-field'

/** One question of a definition as the field of the kit that asks it. */
export function DefinitionField(props: DefinitionFieldProps) {
  const { field, path, optional, spec, dense, group } = props
  const { language } = spec.context
  const name = `${path}.${field.code}`
  const unit = field.unit ? ` (${field.unit[language]})` : ''
  const common = {
    name,
    label: field.label[language] + unit,
    hint: dense ? undefined : field.hint?.[language],
    optional,
    value: spec.texts[name],
    // Controls of one row stand on one line, however long the hints above them are.
    className: dense || spec.section.repeat ? 'self-end' : undefined,
  }

  switch (field.type) {
    case 'text':
      return (
        <TextField
          {...common}
          width={(field.maxLength ?? 50) > 20 ? 'l' : 'm'}
          autoComplete="off"
        />
      )
    case 'long-text':
      return <TextareaField {...common} className="full" />
    case 'number':
      return <NumberField {...common} decimals={(field.decimals ?? 0) > 0} />
    case 'money':
      return <MoneyField {...common} />
    case 'day':
      return <DayField {...common} {...dayLimits(field, spec, group)} />
    case 'mobile':
      return <MobileField {...common} />
    case 'email':
      return <EmailField {...common} />
    case 'yes-no':
      return <YesNoField {...common} className="full" />
    case 'choice':
      return <ChoiceField {...props} {...common} />
    case 'address':
      return <AddressField {...props} {...common} />
    case 'location':
      return <LocationField {...props} {...common} />
    case 'computed':
      return <ComputedField {...props} label={common.label} />
  }
}
