import type { ReactNode } from 'react'

type Props = { legend: ReactNode; hint?: ReactNode; columns?: boolean; children: ReactNode }

/** Several fields under one heading, in two columns where there is room for them. */
export function Group({ legend, hint, columns, children }: Props) {
  return (
    <fieldset className="group">
      <legend className="h-m">{legend}</legend>
      {hint && <p className="hint">{hint}</p>}
      <div className={columns ? 'formgrid' : undefined}>{children}</div>
    </fieldset>
  )
}
