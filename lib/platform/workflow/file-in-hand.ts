/** What the workflow must know of a file to say what may happen next. */
export type FileInHand = {
  /** The code of its state; '' before it exists. */
  readonly state: string
  /** Whom it is assigned to; others with the role may still act. */
  readonly assigneeId?: string | undefined
  /** What guards look at: answers, dues, `today`. */
  readonly facts: { readonly [fact: string]: unknown }
  /** People whose application it is. */
  readonly applicants: readonly string[]
  /** People who filled it in, at the counter or elsewhere. */
  readonly preparedBy: readonly string[]
  /** Who took the last approval step, and in which state. */
  readonly lastApproval?: { readonly by: string; readonly state: string } | undefined
}

/** Who takes an action; the actor of an operation is one. */
export type Taker = {
  readonly kind: 'guest' | 'citizen' | 'officer' | 'state' | 'system' | 'payment'
  readonly personId?: string | undefined
  readonly roles: readonly string[]
}

/** An action and what comes with it. */
export type Taking = {
  readonly action: string
  readonly comment?: string | undefined
  readonly reasons?: readonly string[] | undefined
  readonly documents?: readonly string[] | undefined
  readonly assigneeId?: string | undefined
  readonly findings?: Readonly<Record<string, unknown>> | undefined
}
