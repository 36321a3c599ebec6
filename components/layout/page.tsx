import type { ReactNode } from 'react'

type Props = { children: ReactNode; className?: string }

/** The main part of a citizen page, as wide as the page. */
export const Page = ({ children, className = '' }: Props) => (
  <main id="main" className={`page-main ${className}`}>
    <div className="wrap">{children}</div>
  </main>
)

/** Main matter left, facts right; stacked on narrow screens. */
export const PageWithAside = ({ children, aside }: { children: ReactNode; aside: ReactNode }) => (
  <main id="main" className="page-main">
    <div className="wrap two">
      <div>{children}</div>
      <aside>{aside}</aside>
    </div>
  </main>
)
