import { queries } from '@/lib/insight/insight'
import { callable, operations } from '@/lib/platform/modules/started'
import type { Operation } from '@/lib/platform/operations/operation'

const made = new WeakMap<readonly Operation[], readonly Operation[]>()

/** Every operation and query there is: what the API offers and what the permission matrix tries. The same list each time. */
export function catalogue(): readonly Operation[] {
  const started = operations()
  const all = made.get(started) ?? [...started, ...callable(queries)]
  made.set(started, all)
  return all
}
