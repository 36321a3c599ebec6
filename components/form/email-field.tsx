'use client'
import type { FieldProps } from './field'
import { TextField } from './text-field'

/** An e-mail address. */
export const EmailField = ({ own, ...props }: FieldProps & { own?: boolean }) => (
  <TextField
    type="email"
    autoComplete={own ? 'email' : 'off'}
    spellCheck={false}
    width="l"
    {...props}
  />
)
