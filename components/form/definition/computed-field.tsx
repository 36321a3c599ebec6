'use client'
import { isParts } from '@/lib/platform/forms/parts'
import type { DefinitionFieldProps } from './field-props'

/** What follows from other answers: shown, never posted. */
export function ComputedField({
  field,
  group,
  label,
  spec: { context },
}: DefinitionFieldProps & { label: string }) {
  const answer = group[field.code]
  const words = isParts(answer) ? answer[context.language] : answer
  if (words === undefined || words === null || typeof words === 'object') return null

  return (
    <div className="field self-end">
      <span className="label">{label}</span>
      <output>{String(words)}</output>
    </div>
  )
}
