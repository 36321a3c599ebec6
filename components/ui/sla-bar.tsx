type Props = {
  /** Working days used and allowed. */
  used: number
  allowed: number
  /** “2 days left”, from `daysLeftWords`. */
  words: string
}

/** How much of the time limit is gone: amber in the last two working days, brick past the limit. */
export function SlaBar({ used, allowed, words }: Props) {
  const left = allowed - used
  const standing = left < 0 ? 'sla--late' : left <= 2 ? 'sla--soon' : ''
  const share = allowed > 0 ? Math.min(100, Math.round((used * 100) / allowed)) : 100

  return (
    <span className={`sla ${standing}`}>
      <i>
        <i style={{ width: `${share}%` }} />
      </i>
      <span>{words}</span>
    </span>
  )
}
