import { keptOnce } from '@/lib/infra/kept-once/kept-once'
import type { Operation } from '@/lib/platform/operations/operation'
import type { Lookup, Parts, Place, Places, SitePlace } from './module'

/** Operations of a list as whoever calls them all does: with what came from outside, which each checks. */
export const callable = (operations: readonly unknown[]): readonly Operation[] =>
  operations as readonly Operation[]

type Started = { parts: readonly Parts[]; operations: readonly Operation[] }

const kept = keptOnce<Partial<Started>>('modules', () => ({}))

/** Keeps what was started for those who ask; `startModules` calls it. */
export function keepStarted(parts: readonly Parts[]): void {
  Object.assign(kept(), {
    ...{ parts, operations: callable(parts.flatMap((one) => one.operations ?? [])) },
  })
}

function started(): Started {
  const { parts, operations } = kept()
  if (!parts || !operations)
    throw new Error('No module was started: startModules comes before anything else')
  return { parts, operations }
}

/** Every operation of the platform and of the modules: the same list until others are started. */
export const operations = (): readonly Operation[] => started().operations

/** Every entry of a kind, in the order of the registry; the platform's own are the last. */
export const placesIn = (kind: Exclude<keyof Places, 'site'>): readonly Place[] =>
  started().parts.flatMap(({ places }) => places?.[kind] ?? [])

/** What addresses of citizens begin with, besides the platform's own. */
export const sitePlaces = (): readonly SitePlace[] =>
  started().parts.flatMap(({ places }) => places?.site ?? [])

/** What answers for numbers, the modules' own before the platform's, which answers for every other. */
export const lookups = (): readonly Lookup[] =>
  started().parts.flatMap((parts) => parts.lookups ?? [])
