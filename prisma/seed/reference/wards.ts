import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Ulb } from './places'
import { readLines } from './reference'

/** `hi` is null where the State published a name in English only. */
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

/** The wards of a ULB; one that published none has one ward, the whole town. */
export function wardsOf(ulb: Pick<Ulb, 'slug' | 'en' | 'hi'>): Ward[] {
  const file = `wards/${ulb.slug}.tsv`
  if (!existsSync(fileURLToPath(new URL(`data/${file}`, import.meta.url)))) return [wholeTown(ulb)]

  const wards: Ward[] = []
  for (const [ward, second, en] of readLines(file).slice(1)) {
    if (second === undefined || !en) throw new Error(`${file}: a row without a name`)
    if (ward)
      wards.push({ code: ward, number: Number(second) || null, en, hi: null, localities: [] })
    else wards.at(-1)?.localities.push({ code: second, en, hi: null })
  }
  return wards
}

const wholeTown = ({ en, hi }: Pick<Ulb, 'en' | 'hi'>): Ward => ({
  code: 'W1',
  number: 1,
  en: 'Whole town',
  hi: 'पूरा नगर',
  localities: [{ code: 'M0001', en, hi }],
})
