import { z } from 'zod'
import type { Transaction } from '@/lib/infra/database/database'
import type { Actor } from '../access/actor'
import type { Application } from '../applications/application'
import { fileContext } from '../applications/move'
import type { ServiceDefinition } from '../applications/service-definition'
import { actionWords, workflowOf } from '../applications/workflow-of'
import { Words } from '../forms/definition'
import { isApplicantsTurn } from './applicants-turn'
import { officersFor } from './officers-for'
import { refusalOf } from './refusal-code'
import { needsOf } from './take'
import { ActionKind, findState, type Action, type State } from './workflow'

/** A step open to the officer, and what it asks for. */
export const OpenAction = z.object({
  code: z.string(),
  kind: ActionKind.nullable(),
  label: Words,
  /** The queue it leads to. */
  to: Words,
  needs: z.array(z.string()),
  reasons: z.array(z.object({ code: z.string(), text: Words })),
  asksApplicant: z.boolean().describe('Whether it must say what the applicant is to put right'),
  officers: z.array(z.object({ id: z.uuid(), name: Words })).describe('Who may be asked to go on'),
})

/** A step of the officer's role that a rule keeps from this officer; `why` is a code of the refusals. */
export const BlockedAction = z.object({ code: z.string(), label: Words, why: z.string() })

type Open = z.input<typeof OpenAction>
type Blocked = z.input<typeof BlockedAction>

const rank = ['forward', 'approve', 'correct', 'send-back', 'return', 'adjust', 'reject', 'cancel']
const notTaken: readonly (Action['kind'] | undefined)[] = ['submit', 'pay', 'unpay', 'system']
const told = ['maker-is-checker', 'consecutive-approval', 'guard']

/** The steps a file offers an officer, the one that moves it on first; and those a rule keeps back. */
export async function openActions(
  tx: Transaction,
  actor: Actor,
  { definition, file }: { definition: ServiceDefinition; file: Application },
  now: Date,
): Promise<{ open: Open[]; blocked: Blocked[] }> {
  const workflow = workflowOf(definition)
  const state = findState(workflow, file.state)
  if (!state) return { open: [], blocked: [] }
  const inHand = await fileContext(tx, file)
  const judged = state.actions
    .filter(({ kind }) => !notTaken.includes(kind))
    .map((action) => ({ action, why: refusalOf(workflow, inHand, action, actor) }))
  const open = judged.filter(({ why }) => why === undefined).map(({ action }) => action)
  const worded = await Promise.all(
    open.map((action) => openAction(definition, file, state, action, now)),
  )
  return {
    open: worded.sort((one, other) => placeOf(one) - placeOf(other)),
    blocked: judged.flatMap(({ action: { code }, why }) =>
      why && told.includes(why)
        ? [{ code, label: labelOf(definition, file.state, code), why }]
        : [],
    ),
  }
}

const placeOf = ({ kind }: Open) => (kind && rank.includes(kind) ? rank.indexOf(kind) : rank.length)

async function openAction(
  definition: ServiceDefinition,
  { tenantId }: Application,
  state: State,
  action: Action,
  now: Date,
): Promise<Open> {
  const { code, kind, to } = action
  const officers = await officersFor(tenantId, definition, to, now)
  return {
    code,
    kind: kind ?? null,
    label: labelOf(definition, state.code, code),
    to: definition.states[to]?.queue ?? { en: to, hi: to },
    needs: [...needsOf(state, action)],
    reasons: definition.reasons
      .filter(({ actions }) => actions.includes(code) || actions.includes(`${state.code}.${code}`))
      .map((reason) => ({ code: reason.code, text: reason.text })),
    asksApplicant: isApplicantsTurn(workflowOf(definition), to),
    officers: officers.map(({ personId: id, name }) => ({ id, name })),
  }
}

const labelOf = (definition: ServiceDefinition, state: string, code: string) =>
  actionWords(definition, state, code)?.label ?? { en: code, hi: code }
