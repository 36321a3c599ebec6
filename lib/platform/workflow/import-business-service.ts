import { z } from 'zod'
import { kindOf } from './action-kind'
import { type Action, beginning, type State, Workflow } from './workflow'

const PublishedAction = z.object({
  action: z.string().min(1),
  nextState: z.string().nullish(),
  roles: z.array(z.string()).nullish(),
  active: z.boolean().nullish(),
})

const PublishedState = z.object({
  state: z.string().nullish(),
  applicationStatus: z.string().nullish(),
  sla: z.number().nullish(),
  docUploadRequired: z.boolean().nullish(),
  isStartState: z.boolean().nullish(),
  isStateUpdatable: z.boolean().nullish(),
  actions: z.array(PublishedAction).nullish(),
})

const PublishedService = z.object({
  businessService: z.string().min(1),
  business: z.string().nullish(),
  businessServiceSla: z.number().nullish(),
  states: z.array(PublishedState).min(1),
})

/** A workflow from a published BusinessService JSON, unchanged; throws ZodError for anything else. */
export const importBusinessService = (json: unknown): Workflow => {
  const { businessService, business, businessServiceSla, states } = PublishedService.parse(json)
  return Workflow.parse({
    code: businessService,
    ...(business ? { module: business } : {}),
    ...slaOf(businessServiceSla),
    states: states.map(stateOf),
  })
}

// Zero stands for "none" in published files.
const slaOf = (sla: number | null | undefined) => (sla ? { slaMs: sla } : {})

const stateOf = (published: z.infer<typeof PublishedState>): State => {
  const updatable = published.isStateUpdatable ?? false
  const actions = (published.actions ?? []).filter(({ active }) => active !== false)
  return {
    code: published.state ?? beginning,
    status: published.applicationStatus ?? '',
    ...slaOf(published.sla),
    documentsRequired: published.docUploadRequired ?? false,
    updatable,
    start: published.isStartState ?? false,
    actions: actions.map((action) => actionOf(action, published.state ?? beginning, updatable)),
  }
}

const actionOf = (
  { action: code, nextState, roles: published }: z.infer<typeof PublishedAction>,
  from: string,
  updatable: boolean,
): Action => {
  const roles = published ?? []
  const kind = kindOf({ code, roles, updatable })
  return { code, to: nextState ?? from, roles, ...(kind ? { kind } : {}) }
}
