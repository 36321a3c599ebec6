'use client'
import type { FieldProps } from './field'
import { TextField } from './text-field'

type Props = FieldProps & { decimals?: boolean }

/** A number, as text so that no browser rounds it or scrolls it away. */
export const NumberField = ({ decimals, ...props }: Props) => (
  <TextField inputMode={decimals ? 'decimal' : 'numeric'} autoComplete="off" width="s" {...props} />
)
