'use client'
import { useRef, useState, useSyncExternalStore } from 'react'
import type { FieldProps } from '../field'
import { Group } from '../group'
import { TextField } from '../text-field'
import { FieldError } from '../field-error'
import { useField } from '../use-field'
import type { DefinitionFieldProps } from './field-props'

const never = () => () => undefined

/** A place on the map: the phone tells it, or the two numbers are typed. */
export function LocationField({
  spec,
  words,
  name,
  label,
  hint,
  dense,
}: DefinitionFieldProps & FieldProps) {
  const frame = useRef<HTMLDivElement>(null)
  const [failed, setFailed] = useState(false)
  const { id, error } = useField(name, undefined, hint)
  const canAsk = useSyncExternalStore(
    never,
    () => 'geolocation' in navigator,
    () => false,
  )
  const part = (code: string) => ({ name: `${name}.${code}`, value: spec.texts[`${name}.${code}`] })

  const put = (code: string, value: number) => {
    const input = frame.current?.querySelector<HTMLInputElement>(`[name="${name}.${code}"]`)
    if (input) input.value = String(Number(value.toFixed(6)))
  }
  const ask = () =>
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        put('latitude', coords.latitude)
        put('longitude', coords.longitude)
        put('accuracy', Math.round(coords.accuracy))
        setFailed(false)
      },
      () => setFailed(true),
      { enableHighAccuracy: true, timeout: 20_000 },
    )

  return (
    <div ref={frame} id={id} className="field full" tabIndex={-1}>
      <Group legend={label} hint={hint} columns={dense}>
        <FieldError id={id} error={error} />
        <div className="mb-4">
          {canAsk && (
            <button type="button" className="btn btn--2" onClick={ask}>
              {words.locate}
            </button>
          )}
          <p role="status">{failed && words.notLocated}</p>
        </div>
        <TextField
          {...part('latitude')}
          label={words.latitude}
          optional
          width="s"
          inputMode="decimal"
          autoComplete="off"
        />
        <TextField
          {...part('longitude')}
          label={words.longitude}
          optional
          width="s"
          inputMode="decimal"
          autoComplete="off"
        />
        <input
          type="hidden"
          name={part('accuracy').name}
          defaultValue={part('accuracy').value ?? ''}
        />
      </Group>
    </div>
  )
}
