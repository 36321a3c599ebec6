/** How money comes in. */
export type Means = 'CASH' | 'CHEQUE' | 'DD' | 'CARD' | 'UPI' | 'ONLINE'

/** What comes with a step; `asks` names the sections and papers an applicant is to put right. */
export interface Step {
  remark?: string
  reasons?: string[]
  asks?: { sections: string[]; papers: string[] }
  /** The officer visits the premises first. */
  visits?: boolean
}

/** What happens to a file, and who does it: a post's name, or the applicant or the system where none is. */
export type Move =
  | ({ do: 'take'; by: string; action: string } & Step)
  | { do: 'cancel'; by: string; reasons: string[]; remark: string }
  | { do: 'claim'; by: string }
  | { do: 'note'; by: string; text: string }
  | { do: 'correct' }
  | { do: 'pay'; means: Means }
  | { do: 'pay-twice' }
  | { do: 'expire' }

/** A move and how many working hours after the one before it. */
export type Timed = Move & { after: number }

/** A file of the demonstration from its beginning to where it stands today. */
export interface Story {
  service: string
  /** Working hours since the last move, of seven in a day; `last-year`, begun in the February before last April. */
  stands: number | 'last-year'
  channel: 'ONLINE' | 'COUNTER'
  /** How far a draft got, in sections; absent when it was sent. */
  draft?: number
  /** One of the people who are named to those who try the demonstration. */
  person?: number
  moves: Timed[]
}

/** A move some working hours after the one before. */
export const after = (hours: number, move: Move): Timed => ({ ...move, after: hours })

export const take = (by: string, action: string, step: Step = {}): Move => ({
  do: 'take',
  by,
  action,
  ...step,
})
