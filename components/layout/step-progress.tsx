import { Icon } from '../ui/icon'

type Props = {
  steps: readonly string[]
  /** Which step is open, from 0. */
  now: number
  /** “Step 3 of 6”. */
  words: string
}

const standing = (index: number, now: number) => (index < now ? 'd' : index === now ? 'n' : '')

/** For phones, above the title: the count in words and a thin meter. */
export const StepMeter = ({ steps, now, words }: Props) => (
  <div className="only-narrow">
    <p className="small muted">{words}</p>
    <ol className="meter" aria-hidden="true">
      {steps.map((step, index) => (
        <li key={step} className={standing(index, now)} />
      ))}
    </ol>
  </div>
)

/** For wide screens, beside the form: every step by name. */
export const StepList = ({ steps, now, words }: Props) => (
  <div className="only-wide">
    <h2 className="h-s">{words}</h2>
    <ol className="steps-side">
      {steps.map((step, index) => (
        <li
          key={step}
          className={standing(index, now)}
          aria-current={index === now ? 'step' : undefined}
        >
          <span>{index < now ? <Icon name="tick" size={18} weight={2} /> : index + 1}</span>
          <span>{step}</span>
        </li>
      ))}
    </ol>
  </div>
)
