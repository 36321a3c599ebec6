import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Ulb } from './places'
import { placeInHindi } from './place-words'
import { readLines } from './reference'

/** `hi` is null where the name has words we cannot write in Hindi with certainty. */
export interface Locality {
  code: string
  en: string
  hi: string | null
}

/** `number` is null where none is published; the code is the State's own. */
export interface Ward extends Locality {
  number: number | null
  localities: Locality[]
}

type Town = Pick<Ulb, 'slug' | 'en' | 'hi'>

const known = new Map<string, Ward[]>()

/** The wards of a ULB, read once a process; one that published none has one ward, the whole town. */
export function wardsOf(ulb: Town): Ward[] {
  const wards = known.get(ulb.slug) ?? readWards(ulb)
  known.set(ulb.slug, wards)
  return wards
}

function readWards(ulb: Town): Ward[] {
  const file = `wards/${ulb.slug}.tsv`
  if (!existsSync(fileURLToPath(new URL(`data/${file}`, import.meta.url)))) return [wholeTown(ulb)]

  const wards: Ward[] = []
  for (const [ward, second, en] of readLines(file).slice(1)) {
    if (second === undefined || !en) throw new Error(`${file}: a row without a name`)
    if (ward)
      wards.push({ ...named(ward, en), number: Number(second) || null, localities: [] })
    else wards.at(-1)?.localities.push(named(second, en))
  }
  return wards
}

const named = (code: string, en: string): Locality => ({ code, en, hi: placeInHindi(en) })

const wholeTown = ({ en, hi }: Town): Ward => ({
  code: 'W1',
  number: 1,
  en: 'Whole town',
  hi: 'पूरा नगर',
  localities: [{ code: 'M0001', en, hi }],
})
