import type { z } from 'zod'
import { keptOnce } from '@/lib/infra/kept-once/kept-once'
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

/** Rules of lists, by the list's code. */
export type ListRules = Readonly<Record<string, ListRule>>

const declared = keptOnce<{ lists: ListRules }>('lists', () => ({ lists: {} }))

/** Says of which lists ULBs may have their own values; `startModules` calls it with everybody's. */
export function declareLists(lists: ListRules): void {
  declared().lists = lists
}

/** The rule of a list. Throws NotFound where ULBs may not have their own. */
export function listRule(list: string): ListRule {
  const rule = declared().lists[list]
  if (!rule) throw new NotFound('list')
  return rule
}
