import type { Roles } from '@/lib/platform/access/roles'
import { importBusinessService } from '@/lib/platform/workflow/import-business-service'
import type { Workflow } from '@/lib/platform/workflow/workflow'

const hour = 3_600_000
const routers = ['GRO', 'DGRO']
const callers = ['CFC', 'CSR', 'CITIZEN']
const raters = ['CFC', 'CITIZEN']

const action = (code: string, nextState: string, roles: string[]) => ({
  action: code,
  nextState,
  roles,
})
const state = (code: string | null, actions: ReturnType<typeof action>[], sla?: number) => ({
  state: code,
  applicationStatus: code,
  sla,
  isStateUpdatable: code === null,
  actions,
})
const route = [action('ASSIGN', 'PENDINGATLME', routers), action('REJECT', 'REJECTED', routers)]

/** PGR as published. Its states end RESOLVED and REJECTED by a flag, yet both still have actions. */
const published = {
  businessService: 'PGR',
  business: 'pgr-services',
  businessServiceSla: 120 * hour,
  states: [
    state(null, [action('APPLY', 'PENDINGFORASSIGNMENT', ['CITIZEN', 'CSR'])]),
    state('PENDINGFORASSIGNMENT', route),
    state('PENDINGFORREASSIGNMENT', route),
    state(
      'PENDINGATLME',
      [
        action('RESOLVE', 'RESOLVED', ['PGR_LME']),
        action('REASSIGN', 'PENDINGFORREASSIGNMENT', ['PGR_LME']),
      ],
      72 * hour,
    ),
    state('REJECTED', [
      action('REOPEN', 'PENDINGFORASSIGNMENT', callers),
      action('RATE', 'CLOSEDAFTERREJECTION', raters),
    ]),
    state('RESOLVED', [
      action('REOPEN', 'PENDINGFORASSIGNMENT', callers),
      action('RATE', 'CLOSEDAFTERRESOLUTION', raters),
    ]),
    state('CLOSEDAFTERREJECTION', []),
    state('CLOSEDAFTERRESOLUTION', []),
  ],
}

/**
 * What an action needs and when it is open, besides what is published; and that a routing rule may route, and that a
 * complaint which repeats another is called back from the field.
 */
const rules: Record<string, Partial<Workflow['states'][number]['actions'][number]>> = {
  ASSIGN: { needs: ['assignee'], roles: [...routers, 'SYSTEM'] },
  REJECT: { needs: ['reasons'] },
  RESOLVE: { needs: ['comment'] },
  REASSIGN: { needs: ['comment'], roles: ['PGR_LME', 'SYSTEM'] },
  REOPEN: { needs: ['comment'], guard: 'withinWindow' },
}

/** The way of a complaint. Guards see `withinWindow`: whether it ended recently enough to be opened again. */
export const workflow: Workflow = (() => {
  const { states, ...rest } = importBusinessService(published)
  return {
    ...rest,
    states: states.map((one) => ({
      ...one,
      actions: one.actions.map((taken) => ({ ...taken, ...rules[taken.code] })),
    })),
  }
})()

/** The published roles of grievances, and what each may do besides its steps. */
export const roles: Roles = {
  CSR: ['grievances.intake', 'grievances.messages', 'grievances.read'],
  CFC: ['grievances.intake', 'grievances.messages', 'grievances.read'],
  GRO: ['grievances.read', 'grievances.route', 'unmask'],
  DGRO: ['grievances.read', 'grievances.route'],
  PGR_LME: ['grievances.read', 'grievances.field-work'],
  SUPERVISOR: ['grievances.read'],
  COMMISSIONER: ['grievances.read'],
  'PGR-ADMIN': ['grievances.read', 'administer'],
  PGR_REPORT_VIEWER: ['grievances.read'],
}

/** The states in which somebody of the ULB has to act. */
export const openStates: readonly string[] = [
  'PENDINGFORASSIGNMENT',
  'PENDINGFORREASSIGNMENT',
  'PENDINGATLME',
]
