'use client'
import { Field, type FieldProps } from '../field'
import type { Option } from '../option'
import { useField } from '../use-field'

type Props = FieldProps & { groups: readonly { label: string; options: readonly Option[] }[] }

/** One of a long list, below the names of their groups. */
export function GroupedSelectField({
  name,
  label,
  hint,
  optional,
  value,
  className,
  groups,
}: Props) {
  const field = useField(name, value, hint)

  return (
    <Field {...{ name, label, hint, optional, className }}>
      <select key={field.value} className="select w-l" defaultValue={field.value} {...field.wiring}>
        <option value="">{field.words.choose}</option>
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            {group.options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </Field>
  )
}
