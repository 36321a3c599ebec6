import type { ReactNode } from 'react'

/** A part of one's own place under its heading. */
export const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="my__part">
    <h2 className="h-m">{title}</h2>
    {children}
  </section>
)
