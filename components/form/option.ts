import type { ReactNode } from 'react'

/** One thing to choose: what is posted and what is read. */
export type Option = { value: string; label: string; hint?: ReactNode; amount?: string }
