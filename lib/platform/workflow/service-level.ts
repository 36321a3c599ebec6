import type { Workflow } from './workflow'

/** When a promise of so many milliseconds falls due, by the office's calendar. */
export type DueAfter = (from: Date, ms: number) => Date

/** The present moment and the office's calendar. */
export type Clock = { readonly now: Date; readonly dueAfter: DueAfter }

/** How much of the time is left: two thirds, one third, less, none. */
export type SlaState = 'green' | 'amber' | 'red' | 'overdue'

/** When the whole file is due, if its workflow promises a time. */
export const fileDue = (
  { slaMs }: Workflow,
  submittedAt: Date,
  dueAfter: DueAfter,
): Date | undefined => (slaMs === undefined ? undefined : dueAfter(submittedAt, slaMs))

/** The colour of a file by thirds of its time, as published (slot of 33 %). */
export const slaState = (due: Date, start: Date, now: Date): SlaState => {
  const left = due.getTime() - now.getTime()
  const whole = due.getTime() - start.getTime()
  if (left <= 0) return 'overdue'
  if (left * 3 > whole * 2) return 'green'
  return left * 3 > whole ? 'amber' : 'red'
}

/** What happens to a file that stays too long in a state: an action, or a call to a higher role. */
export type Escalation = {
  readonly state: string
  /** An action of the state, or ESCALATE to bring the file before `toRole`. */
  readonly action: string
  readonly afterMs: number
  readonly toRole?: string | undefined
}

/** The escalations a file has earned in its state and not had yet, earliest first. */
export const escalationsDue = (
  escalations: readonly Escalation[],
  file: {
    readonly state: string
    readonly enteredAt: Date
    /** Keys of the escalations it has had since it entered the state. */
    readonly escalated: readonly string[]
  },
  { now, dueAfter }: Clock,
): readonly { readonly key: string; readonly escalation: Escalation; readonly dueAt: Date }[] =>
  escalations
    .filter(({ state }) => state === file.state)
    .map((escalation) => ({
      key: escalationKey(escalation),
      escalation,
      dueAt: dueAfter(file.enteredAt, escalation.afterMs),
    }))
    .filter(({ key, dueAt }) => dueAt <= now && !file.escalated.includes(key))
    .sort((one, other) => one.dueAt.getTime() - other.dueAt.getTime())

/** What tells one escalation of a state from another. */
const escalationKey = ({ action, afterMs, toRole }: Escalation): string =>
  [action, afterMs, toRole ?? ''].join(':')
