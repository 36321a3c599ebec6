import type { InputHTMLAttributes } from 'react'
import type { Option } from './option'

type Props = { option: Option } & Omit<InputHTMLAttributes<HTMLInputElement>, 'value'>

/** One row of radios or checkboxes; the whole row is the target. */
export function Choice({ option, ...input }: Props) {
  return (
    <label className="choice">
      <input value={option.value} {...input} />
      <span>
        {option.label}
        {option.hint && <span className="block small muted">{option.hint}</span>}
      </span>
      {option.amount && <span className="amt num">{option.amount}</span>}
    </label>
  )
}
