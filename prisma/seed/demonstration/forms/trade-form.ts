import { addDays, type Day } from '@/lib/platform/dates/dates'
import type { Answers } from '@/lib/platform/forms/definition'
import { inventedBusiness } from '../../reference/invented-names'
import { tradeTypes, type TradeType } from '../../reference/trades'
import type { LiveUlb } from '../live-ulbs'
import { address } from './address'
import type { Applicant } from './applicant'
import { owners } from './owners'

const types = new Map(tradeTypes().map((type) => [type.code, type]))

/** How much of its unit a trade has, at least and at most. */
const sizes: Record<string, readonly [number, number]> = {
  AREA_SQM: [9, 220],
  HP: [2, 40],
  ROOMS: [4, 38],
  BEDS: [6, 40],
  SEATS: [3, 45],
  VEHICLES: [1, 8],
  HEADS: [2, 14],
  NOZZLES: [2, 8],
  KVA: [3, 60],
}

/** An application for a trade licence as somebody of the town would fill it in. */
export function tradeForm(ulb: LiveUlb, who: Applicant, on: Day): Answers {
  const { seed, writes } = who
  const { name, tradeType } = inventedBusiness(seed)
  const type = typeOf(tradeType)
  const moves = type.category === 'TRADE.STREETVENDOR'
  return {
    business: {
      name: writes(name),
      licenceType: seed % 11 === 0 ? 'TEMPORARY' : 'PERMANENT',
      structure: moves ? 'MOVABLE.HDV' : (structures[seed % structures.length] ?? 'IMMOVABLE.SHOP'),
      startedOn: addDays(on, -30 - ((seed * 97) % 1_500)),
      employees: moves ? 0 : seed % 9,
      ...(seed % 4 === 0 ? { gstin: gstin(seed) } : {}),
    },
    units: [type, ...besides(type, seed)].map((unit, at) => unitOf(unit, seed + at)),
    accessories: moves ? [] : machines(seed),
    owners: owners(who),
    premises: {
      address: address(ulb, who),
      ...(moves ? {} : { holding: `OCCUPANCYTYPE.${seed % 5 < 3 ? 'RENTED' : 'OWNED'}` }),
    },
  }
}

const structures = ['IMMOVABLE.SHOP', 'IMMOVABLE.SHOP', 'IMMOVABLE.SHED', 'IMMOVABLE.WORKSHOP']

function typeOf(code: string): TradeType {
  const type = types.get(code)
  if (!type) throw new Error(`No trade ${code}`)
  return type
}

/** Every fifth business carries on a second trade of its category. */
const besides = ({ category, code }: TradeType, seed: number): TradeType[] =>
  seed % 5 === 0
    ? [...types.values()]
        .filter((type) => type.category === category && type.code !== code)
        .slice(0, 1)
    : []

const unitOf = ({ category, code, uom }: TradeType, seed: number) => ({
  category,
  type: code,
  ...(uom ? { quantity: quantityOf(uom, seed) } : {}),
})

function quantityOf(uom: string, seed: number): number {
  const [least, most] = sizes[uom] ?? [1, 10]
  return least + ((seed * 31) % (most - least + 1))
}

const machines = (seed: number) => [
  ...(seed % 3 === 0 ? [{ kind: 'ACC.AIRCON', count: 1 + (seed % 3) }] : []),
  ...(seed % 4 === 1 ? [{ kind: 'ACC.GENERATOR', size: quantityOf('KVA', seed), count: 1 }] : []),
  ...(seed % 7 === 2 ? [{ kind: 'ACC.WEIGHING', count: 2 }] : []),
]

/** A GST number that is nobody's: the entity letters AAAAA are not given out. */
const gstin = (seed: number) => `05AAAAA${String(seed % 10_000).padStart(4, '0')}A1Z5`
