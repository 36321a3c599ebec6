'use client'
import { useField } from '@/components/form/use-field'
import { FieldError } from '@/components/form/field-error'
import { Kbd } from '@/components/ui/kbd'

/** A way to pay, its key, and the names of the fields it needs. */
export type TenderOption = {
  value: string
  label: string
  hotkey?: string | undefined
  needs: string
}

/** The ways to pay that a bill allows; the fields below follow the choice. */
export function Tender({ label, options }: { label: string; options: readonly TenderOption[] }) {
  const { id, error, value: chosen } = useField('mode', options[0]?.value, undefined)
  return (
    <fieldset className="field">
      <legend className="label">{label}</legend>
      <FieldError id={id} error={error} />
      <div className="tender" key={chosen}>
        {options.map(({ value, label: name, hotkey, needs }, index) => (
          <label key={value}>
            <input
              id={index === 0 ? id : `${id}-${index}`}
              type="radio"
              name="mode"
              value={value}
              defaultChecked={value === chosen}
              data-key={hotkey}
              data-needs={needs}
            />
            <span>
              {name} {hotkey && <Kbd>{hotkey}</Kbd>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
