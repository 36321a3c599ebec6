import type { ReactNode } from 'react'

/** Facts beside the main matter, under an ink rule. */
export const Aside = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="aside">
    <h2 className="h-s">{title}</h2>
    {children}
  </section>
)
