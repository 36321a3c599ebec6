import type { ReactNode } from 'react'

type Props = {
  children: ReactNode
  /** What the page belongs to, above the title: the service, the town. */
  caption?: ReactNode
  lede?: ReactNode
  size?: 'xl' | 'l'
}

/** The one `h1`; it says the answer when there is one: “₹ 16,081 is due”. */
export const PageTitle = ({ children, caption, lede, size = 'l' }: Props) => (
  <header className="page-title">
    <h1 className={`h-${size}`}>
      {caption && <span className="caption">{caption}</span>}
      {children}
    </h1>
    {lede && <p className="lede">{lede}</p>}
  </header>
)
