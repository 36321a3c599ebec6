/** How money comes in. */
export type Means = 'CASH' | 'CHEQUE' | 'DD' | 'CARD' | 'UPI' | 'ONLINE'

/** What happens to a file, and who does it: a post's name, or the applicant or the system where none is. */
export type Move =
  | {
      do: 'take'
      by: string
      action: string
      remark?: string
      reasons?: string[]
      findings?: boolean
    }
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
  /** Working days before today on which it begins; `last-year`, in the February of the year before. */
  began: number | 'last-year'
  channel: 'ONLINE' | 'COUNTER'
  /** How far a draft got, in sections; absent when it was sent. */
  draft?: number
  /** One of the people who are named to those who try the demonstration. */
  person?: number
  moves: Timed[]
}

/** A move some working hours after the one before. */
export const after = (hours: number, move: Move): Timed => ({ ...move, after: hours })

export const take = (
  by: string,
  action: string,
  more: { remark?: string; reasons?: string[]; findings?: boolean } = {},
): Move => ({ do: 'take', by, action, ...more })
