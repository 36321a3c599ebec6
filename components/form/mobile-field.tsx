'use client'
import type { FieldProps } from './field'
import { TextField } from './text-field'

/** A mobile number of India; the person’s own fills itself in. */
export const MobileField = ({ own, ...props }: FieldProps & { own?: boolean }) => (
  <TextField
    type="tel"
    inputMode="numeric"
    autoComplete={own ? 'tel-national' : 'off'}
    maxLength={16}
    width="m"
    {...props}
  />
)
