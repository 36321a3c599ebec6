'use client'
import { Choice } from './choice'
import { ChoiceGroup } from './choice-group'
import type { FieldProps } from './field'
import type { Option } from './option'
import { useField } from './use-field'

type Props = FieldProps & { options: readonly Option[] }

/** One of a few, all in sight. */
export function RadiosField({ value, options, ...frame }: Props) {
  const { id, value: chosen, wiring } = useField(frame.name, value, frame.hint)

  return (
    <ChoiceGroup {...frame}>
      <div className="choices">
        {options.map((option, index) => (
          <Choice
            key={option.value}
            option={option}
            type="radio"
            name={frame.name}
            id={index === 0 ? id : `${id}-${index}`}
            defaultChecked={option.value === chosen}
            aria-invalid={wiring['aria-invalid']}
          />
        ))}
      </div>
    </ChoiceGroup>
  )
}
