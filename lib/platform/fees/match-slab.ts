import type { Day } from '@/lib/platform/dates/dates'
import { textOf, type Facts, type FeeSlab } from './fees'
import { FeeRefused } from './fee-refused'

/**
 * The one slab for an item on a day; a strictly more specific slab beats a general one.
 * Throws FeeRefused when none or several remain.
 */
export function matchSlab(
  slabs: readonly FeeSlab[],
  dims: Facts,
  value: number | string | undefined,
  on: Day,
): FeeSlab {
  const fitting = slabs.filter(
    (slab) => isValid(slab, on) && isInRange(slab, value) && fits(slab, dims),
  )
  const winner = fitting.find((slab) =>
    fitting.every((other) => other === slab || isMoreSpecific(slab, other)),
  )
  if (winner) return winner

  throw new FeeRefused(
    fitting.length === 0 ? 'none' : 'several',
    fitting.map(({ code }) => code),
  )
}

/** Pairs of slabs that could both fit one item, neither beating the other; for publishing. */
export function conflicts(slabs: readonly FeeSlab[]): [string, string][] {
  return slabs.flatMap((a, at) =>
    slabs
      .slice(at + 1)
      .filter((b) => mayMeet(a, b) && !isMoreSpecific(a, b) && !isMoreSpecific(b, a))
      .map((b): [string, string] => [a.code, b.code]),
  )
}

const pinned = ({ dims }: FeeSlab) => Object.entries(dims).filter(([, value]) => value !== null)

const isValid = ({ validFrom, validTo }: FeeSlab, on: Day) =>
  validFrom <= on && (validTo === undefined || on <= validTo)

function isInRange({ from, to }: FeeSlab, value: number | string | undefined) {
  if (from === undefined && to === undefined) return true
  if (value === undefined) return false
  const quantity = Number(value)
  return quantity >= (from ?? -Infinity) && quantity < (to ?? Infinity)
}

function fits(slab: FeeSlab, dims: Facts) {
  const uom = textOf(dims['uom'])
  if (slab.uom !== undefined && uom !== undefined && slab.uom !== uom) return false
  return pinned(slab).every(([name, value]) => textOf(dims[name]) === value)
}

function isMoreSpecific(a: FeeSlab, b: FeeSlab) {
  const own = new Set(pinned(a).map(([name]) => name))
  const others = pinned(b).map(([name]) => name)
  return own.size > others.length && others.every((name) => own.has(name))
}

function mayMeet(a: FeeSlab, b: FeeSlab) {
  const days = a.validFrom <= (b.validTo ?? '9999') && b.validFrom <= (a.validTo ?? '9999')
  const ranges =
    (a.from ?? -Infinity) < (b.to ?? Infinity) && (b.from ?? -Infinity) < (a.to ?? Infinity)
  const uoms = a.uom === undefined || b.uom === undefined || a.uom === b.uom
  const dims = pinned(a).every(([name, value]) => (b.dims[name] ?? value) === value)
  return days && ranges && uoms && dims
}
