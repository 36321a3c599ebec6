import type { ReactNode } from 'react'

/** One thing to choose: what is posted and what is read; `find` holds more words to find it by in a long list. */
export type Option = {
  value: string
  label: string
  hint?: ReactNode
  amount?: string
  find?: string
}
