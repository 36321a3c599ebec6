import type { ReactNode } from 'react'

type Props = { children: ReactNode; className?: string }

/** The main part of a citizen page, as wide as the page. */
export const Page = ({ children, className = '' }: Props) => (
  <main id="main" className={`page-main ${className}`}>
    <div className="wrap">{children}</div>
  </main>
)

type WithAside = { children: ReactNode; aside: ReactNode; before?: ReactNode }

/** Main matter left, facts right, under what spans both; stacked on narrow screens. */
export const PageWithAside = ({ children, aside, before }: WithAside) => (
  <main id="main" className="page-main">
    <div className="wrap">
      {before}
      <div className="two">
        <div>{children}</div>
        <aside>{aside}</aside>
      </div>
    </div>
  </main>
)
