import type { ReactNode } from 'react'
import { Icon } from './icon'

/** One step of a file’s way, told to the person who waits. */
export type TrackStep = {
  is: 'done' | 'now' | 'next'
  title: ReactNode
  when?: ReactNode
  detail?: ReactNode
}

type Props = { steps: readonly TrackStep[]; words: Record<TrackStep['is'], string> }

/** Where a file is: tick for done, marigold for now, hollow for what comes. */
export function Track({ steps, words }: Props) {
  return (
    <ol className="track">
      {steps.map((step, index) => (
        <li
          key={index}
          className={`is-${step.is}`}
          aria-current={step.is === 'now' ? 'step' : undefined}
        >
          <span className="dot">
            {step.is === 'done' && <Icon name="tick" size={14} weight={2.2} />}
          </span>
          <div>
            <span className="vh">{words[step.is]} </span>
            <b>{step.title}</b>
            {step.when && <p className="meta">{step.when}</p>}
            {step.detail && <p className="small">{step.detail}</p>}
          </div>
        </li>
      ))}
    </ol>
  )
}
