'use client'
import type { FieldProps } from './field'
import { RadiosField } from './radios-field'
import { useField } from './use-field'

/** A question answered by `yes` or `no`. */
export function YesNoField(props: FieldProps) {
  const { words } = useField(props.name, props.value, props.hint)
  const options = [
    { value: 'yes', label: words.yes },
    { value: 'no', label: words.no },
  ]

  return <RadiosField {...props} options={options} />
}
