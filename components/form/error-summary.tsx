import type { Ref } from 'react'
import type { FormState } from '@/lib/platform/forms/form-state'
import { fieldId } from './field-id'

type Props = { state: FormState; title: string; ref?: Ref<HTMLDivElement> }

/** What is wrong, on top of the form; each line leads to its field and says the same words. */
export function ErrorSummary({ state, title, ref }: Props) {
  const lines = Object.entries(state.fieldErrors).flatMap(([name, errors]) =>
    errors.slice(0, 1).map((error) => ({ name, error })),
  )

  return (
    <div ref={ref} className="errsum" role="alert" aria-labelledby="problem" tabIndex={-1}>
      <h2 id="problem" className="h-s">
        {title}
      </h2>
      {state.message && lines.length === 0 && <p>{state.message}</p>}
      {state.signIn && (
        <p>
          <a href={state.signIn.href} target="_blank" rel="noreferrer">
            {state.signIn.label}
          </a>
        </p>
      )}
      <ul>
        {lines.map(({ name, error }) => (
          <li key={name}>
            <a href={`#${fieldId(name)}`}>{error}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
