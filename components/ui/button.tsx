import type { ButtonHTMLAttributes, ReactNode } from 'react'
import { Link } from './link'

/** Filled once a decision; `2` outline, `text` a way out, `danger` removes, `lg` starts a service. */
export type Look = '2' | 'text' | 'danger' | 'lg'

const looks = (look: Look | undefined) => `btn ${look ? `btn--${look}` : ''}`

type Props = ButtonHTMLAttributes<HTMLButtonElement> & { look?: Look }

/** A button that acts; inside `Form` take `SubmitButton`. */
export const Button = ({ look, ...props }: Props) => <button {...props} className={looks(look)} />

/** A link that looks like a button: it goes somewhere and changes nothing. */
export const ButtonLink = (props: { href: string; look?: Look; children: ReactNode }) => (
  <Link href={props.href} className={looks(props.look)}>
    {props.children}
  </Link>
)

/** Buttons in a row; full width on a small phone. */
export const Buttons = ({ children }: { children: ReactNode }) => (
  <div className="buttons">{children}</div>
)
