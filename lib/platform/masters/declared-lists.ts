import type { z } from 'zod'
import type { Fault } from '../operations/errors'
import { NotFound } from '../operations/errors'

/** A value a ULB would have: checked by the schema, then by what else the service knows. */
export type Proposed = { tenantId: string; day: string; code: string; data: unknown }

/** A list that ULBs may have their own values of. */
export type ListRule = {
  data: z.ZodType
  /** What is wrong besides the schema, by the path below `data`. */
  check?: (value: Proposed) => Promise<Record<string, Fault[]>>
  /** Whether a value may be taken out of the list; no where records keep naming it. */
  withdrawable: boolean
}

// On globalThis, since Next bundles modules twice and the registry fills it once.
const key = Symbol.for('palika.lists')
const shared = globalThis as { [key]?: Readonly<Record<string, ListRule>> }

/** Lets ULBs have their own values of some lists; the registry calls it for each service. */
export function declareLists(lists: Readonly<Record<string, ListRule>>): void {
  shared[key] = { ...shared[key], ...lists }
}

/** The rule of a list. Throws NotFound where ULBs may not have their own. */
export function listRule(list: string): ListRule {
  const rule = shared[key]?.[list]
  if (!rule) throw new NotFound('list')
  return rule
}
