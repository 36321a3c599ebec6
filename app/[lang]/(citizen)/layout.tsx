import type { ReactNode } from 'react'
import './citizen.css'

/** Pages of people who are signed in, and of signing in. */
export default function SignedInLayout({ children }: { children: ReactNode }) {
  return children
}
