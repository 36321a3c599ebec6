'use client'
import { Field, type FieldProps } from './field'
import { useField } from './use-field'

type Props = Omit<FieldProps, 'value'> & {
  /** Media types or endings, `image/*,application/pdf`. */
  accept?: string
  multiple?: boolean
  /** Opens the back camera on a phone. */
  camera?: boolean
  /** Files sent before, in words: “deed.pdf, 640 kB, uploaded”. */
  uploaded?: readonly string[]
}

/** Papers and photos. A browser never refills it, so what was sent before is listed above it. */
export function FileField(props: Props) {
  const { name, label, hint, optional, className, accept, multiple, camera, uploaded = [] } = props
  const field = useField(name, undefined, hint)

  return (
    <Field {...{ name, label, hint, optional, className }}>
      {uploaded.length > 0 && (
        <ul className="uploaded">
          {uploaded.map((file) => (
            <li key={file} className="state state--ok">
              {file}
            </li>
          ))}
        </ul>
      )}
      <input
        type="file"
        className="input input--file"
        accept={accept}
        multiple={multiple}
        capture={camera ? 'environment' : undefined}
        {...field.wiring}
      />
    </Field>
  )
}
