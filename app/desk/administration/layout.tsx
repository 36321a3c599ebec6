import type { ReactNode } from 'react'
import './administration.css'

/** The pages of the administration share their few styles. */
export default function AdministrationLayout({ children }: { children: ReactNode }) {
  return children
}
