import type { Ulb } from './reference/places'
import { wardsOf, type Locality, type Ward } from './reference/wards'

interface PlaceRow {
  id: string
  en: string
  hi: string | null
}
export type WardRow = PlaceRow & { localities: PlaceRow[] }

/** The wards of a ULB as rows; a ward carries its number in its name, as people say it. */
export const wardRows = (ulb: Ulb): WardRow[] =>
  wardsOf(ulb).map((ward) => ({
    id: ward.code,
    ...numbered(ward),
    localities: ward.localities.map(({ code, en, hi }: Locality) => ({
      id: code,
      en,
      hi,
    })),
  }))

const numbered = ({ number, en, hi }: Ward) =>
  number === null
    ? { en, hi }
    : { en: `${en} (ward ${number})`, hi: `${hi ?? en} (वार्ड ${number})` }
