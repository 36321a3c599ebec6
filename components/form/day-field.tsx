'use client'
import type { FieldProps } from './field'
import { TextField } from './text-field'

type Props = FieldProps & { min?: string | undefined; max?: string | undefined }

/** A day; the browser’s own control, so it posts `YYYY-MM-DD` with or without JavaScript. */
export const DayField = (props: Props) => <TextField type="date" width="m" {...props} />
