import type { ReactNode } from 'react'

/** How a thing stands: done, near its limit, past it, waiting, or for information. */
export type Standing = 'ok' | 'soon' | 'late' | 'wait' | 'info'

/** A shape, a colour and a word; the word carries the meaning. */
export const StateMark = ({ is, children }: { is: Standing; children: ReactNode }) => (
  <span className={`state state--${is}`}>{children}</span>
)
