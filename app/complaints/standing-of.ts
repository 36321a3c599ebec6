import type { Standing } from '@/components/ui/state-mark'

type Stands = { open: boolean; state: string; dueAt: Date }

/** How a complaint stands, for its mark: waiting, late, put right, or refused. */
export function standingOf({ open, state, dueAt }: Stands, now: Date): Standing {
  if (open) return dueAt < now ? 'late' : 'wait'
  return state.includes('REJECT') ? 'info' : 'ok'
}
