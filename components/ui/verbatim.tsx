import type { ReactNode } from 'react'

/** A number, a code or a name, which a browser that translates pages must leave as it is. */
export const Verbatim = ({ children, className }: { children: ReactNode; className?: string }) => (
  <span translate="no" className={className}>
    {children}
  </span>
)
