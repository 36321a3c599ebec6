import type { ReactNode } from 'react'
import './register.css'

/** The pages of the registers share their few styles. */
export default function RegisterLayout({ children }: { children: ReactNode }) {
  return children
}
