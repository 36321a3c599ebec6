import { kindOf } from './action-kind'
import { beginning, type Workflow } from './workflow'

const hour = 3_600_000

/** A workflow written as a table, as service definitions hold it. */
export type WorkflowTable = {
  readonly code: string
  readonly slaDays?: number | undefined
  readonly states: Readonly<Record<string, StateRow>>
}

type StateRow = {
  readonly status: string
  readonly slaHours?: number | undefined
  readonly documentsRequired?: boolean | undefined
  readonly updatable?: boolean | undefined
  readonly actions: Readonly<
    Record<string, { readonly to: string; readonly roles: readonly string[] }>
  >
}

/** The workflow a table describes. */
export const workflowOf = ({ code, slaDays, states }: WorkflowTable): Workflow => ({
  code,
  ...(slaDays ? { slaMs: Math.round(slaDays * 24 * hour) } : {}),
  states: Object.entries(states).map(([state, row]) => {
    const updatable = row.updatable ?? false
    return {
      code: state,
      status: row.status,
      ...(row.slaHours ? { slaMs: Math.round(row.slaHours * hour) } : {}),
      documentsRequired: row.documentsRequired ?? false,
      updatable,
      start: state === beginning,
      actions: Object.entries(row.actions).map(([action, { to, roles }]) => {
        const kind = kindOf({ code: action, roles, updatable })
        return { code: action, to, roles: [...roles], ...(kind ? { kind } : {}) }
      }),
    }
  }),
})
