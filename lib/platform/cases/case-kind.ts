import type { Transaction } from '@/lib/infra/database/database'
import type { Actor } from '../access/actor'
import type { FileInHand } from '../workflow/file-in-hand'
import type { DueAfter } from '../workflow/service-level'
import type { Step } from '../workflow/take'
import type { Workflow } from '../workflow/workflow'
import type { Case } from './case'

/** What every kind of case has of a case, whatever facts of its own it holds beside. */
export type Held = Omit<Case, 'kind' | 'type' | 'personName'>

/** An action on a case and what comes with it. The case is locked; `seen` is the revision the actor decided on. */
export type CaseMove<Of extends Held = Held> = {
  held: Of
  seen?: number | undefined
  action: string
  actor: Actor
  remark?: string | undefined
  reasons?: readonly string[] | undefined
  findings?: Readonly<Record<string, unknown>> | undefined
  /** The codes of the papers that come with the case. */
  documents?: readonly string[] | undefined
  assigneeId?: string | undefined
  now: Date
}

/** A step that the rules allow, before it is written. */
export type Moving<Of extends Held = Held> = CaseMove<Of> & {
  step: Step
  /** Whether somebody still has to act. */
  open: boolean
  dueAfter: DueAfter
}

/** A step that follows at once from another, and who takes it. */
export type NextStep = { action: string; actor: Actor }

/** What `moveCase` asks of a kind: its workflow, what guards look at, who has a case next, until when, and what follows. */
export type CaseKind<Of extends Held = Held> = {
  workflow: Workflow
  context: (tx: Transaction, held: Of, now: Date) => Promise<FileInHand>
  /** Who has it after a step that names nobody. */
  assigneeAfter: (tx: Transaction, moving: Moving<Of>) => Promise<string | null>
  /** Until when the state that the step leads to lasts; null where nobody has to act, or no time is promised. */
  dueAfter: (moving: Moving<Of>) => Date | null
  /** What a step brings about, `held` as it stands after it; the step that follows at once, if any. */
  after: (tx: Transaction, moved: Moving<Of>) => Promise<NextStep | undefined>
}
