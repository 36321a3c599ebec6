import { z } from 'zod'

/** What an action does to a file, whatever its code is called. */
export const ActionKind = z.enum([
  'submit',
  'forward',
  'approve',
  'return',
  'send-back',
  'correct',
  'reject',
  'pay',
  'unpay',
  'cancel',
  'adjust',
  'system',
])
export type ActionKind = z.infer<typeof ActionKind>

/** What must come with an action. */
export const Need = z.enum(['comment', 'reasons', 'documents', 'assignee', 'findings'])
export type Need = z.infer<typeof Need>

const Label = z.strictObject({ en: z.string().min(1), hi: z.string().min(1) })

/** A way from one state to another, and who may take it. */
export const Action = z.strictObject({
  code: z.string().min(1),
  to: z.string(),
  roles: z.array(z.string().min(1)),
  /** A condition in CEL over the file's facts. */
  guard: z.string().optional(),
  needs: z.array(Need).optional(),
  kind: ActionKind.optional(),
  label: Label.optional(),
})
export type Action = z.infer<typeof Action>

/** Where a file can be. The state before a file exists has the code ''. */
export const State = z.strictObject({
  code: z.string(),
  status: z.string(),
  slaMs: z.int().positive().optional(),
  documentsRequired: z.boolean(),
  updatable: z.boolean(),
  start: z.boolean(),
  actions: z.array(Action),
  label: Label.optional(),
})
export type State = z.infer<typeof State>

/** A published BusinessService as data: states, and the actions that lead from one to another. */
export const Workflow = z.strictObject({
  code: z.string().min(1),
  module: z.string().optional(),
  slaMs: z.int().positive().optional(),
  states: z.array(State).min(1),
})
export type Workflow = z.infer<typeof Workflow>

/** The code of the state before a file exists; published as null. */
export const beginning = ''

export const findState = (workflow: Workflow, code: string): State | undefined =>
  workflow.states.find((state) => state.code === code)

/** Nothing more can happen: no actions, whatever a published flag says. */
export const isTerminal = ({ actions }: State): boolean => actions.length === 0

const afterwards: readonly (ActionKind | undefined)[] = ['cancel', 'system', 'unpay']

/** A file may stay here for good: no actions, or only those that undo or end what was granted. */
export const isResting = ({ code, actions }: State): boolean =>
  code !== beginning && actions.every(({ kind }) => afterwards.includes(kind))
