'use client'
import { Choice } from './choice'
import { ChoiceGroup } from './choice-group'
import type { FieldProps } from './field'
import type { Option } from './option'
import { useField } from './use-field'

type Props = Omit<FieldProps, 'value'> & { options: readonly Option[]; value?: string[] }

/** Any of a few; every ticked one is posted under the same name. */
export function CheckboxesField({ value, options, ...frame }: Props) {
  const { id, values, wiring } = useField(frame.name, value, frame.hint)

  return (
    <ChoiceGroup {...frame}>
      <div className="choices">
        {options.map((option, index) => (
          <Choice
            key={option.value}
            option={option}
            type="checkbox"
            name={frame.name}
            id={index === 0 ? id : `${id}-${index}`}
            defaultChecked={values.includes(option.value)}
            aria-invalid={wiring['aria-invalid']}
          />
        ))}
      </div>
    </ChoiceGroup>
  )
}
