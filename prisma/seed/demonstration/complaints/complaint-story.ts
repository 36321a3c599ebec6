import type { LocalText } from '@/lib/platform/language/language'
import type { StreetSubject } from '../specimens/street-pictures'

/** What happens to a complaint, and who does it: a post's name, or whoever complained where none is. */
export type Happening =
  | { do: 'assign'; to: string }
  | { do: 'send-back'; by: string; reasons: string[]; remark: string }
  | { do: 'reject'; reasons: string[]; remark: string }
  | { do: 'resolve'; by: string; remark: string; photo?: StreetSubject }
  | { do: 'visit'; by: string; remark: string; photo?: StreetSubject }
  | { do: 'work'; by: string; what: string; quantity: string; unit: string; cost: string }
  | { do: 'note'; by: string; text: string }
  | { do: 'answer'; by: string; text: string }
  | { do: 'say'; text: LocalText; photo?: StreetSubject }
  | { do: 'reopen'; remark: LocalText }
  | { do: 'rate'; rating: number; reasons: string[] }
  /** So many neighbours say "me too". */
  | { do: 'follow'; people: number }
  | { do: 'join'; into: string }
  | { do: 'show-photos' }
  | { do: 'withhold-photos' }

/** A happening and how many working hours after the one before it. */
type Timed = Happening & { after: number }

/** A complaint of the demonstration from its report to where it stands today. */
export interface ComplaintStory {
  type: string
  by: 'citizen' | 'nobody' | 'phone' | 'counter' | 'whatsapp' | 'mail' | 'program'
  /** Working hours since the last thing that happened, of seven in a day. */
  stands: number
  words: LocalText
  attributes?: Record<string, string>
  visibility?: 'PLACE' | 'HIDDEN'
  photos?: StreetSubject[]
  /** One of the people who are named to those who try the demonstration. */
  person?: number
  /** By which others find it: they are at the place of one, or are joined with it. */
  called?: string
  at?: string
  moves: Timed[]
}

/** A happening some working hours after the one before. */
export const after = (hours: number, happening: Happening): Timed => ({
  ...happening,
  after: hours,
})
