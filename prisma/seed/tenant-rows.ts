import { districts, ulbs, type Ulb } from './reference/places'

/** A tenant as its row; `ulb` is what it was made of, absent for the state. */
export interface TenantRow {
  id: string
  kind: 'STATE' | 'ULB'
  slug: string
  code: string
  en: string
  hi: string
  grade: string | null
  district: { code: string; en: string; hi: string } | null
  settings: Record<string, unknown>
  ulb?: Ulb
}

const state: TenantRow = {
  id: 'uk',
  kind: 'STATE',
  slug: 'uttarakhand',
  code: 'UK',
  en: 'Uttarakhand',
  hi: 'उत्तराखंड',
  grade: null,
  district: null,
  settings: { bounds: { south: 28.7, north: 31.5, west: 77.5, east: 81.1 } },
}

/** The state, then its ULBs. */
export function tenantRows(): TenantRow[] {
  const byCode = new Map(districts().map((district) => [district.code, district]))
  return [state, ...ulbs().map((ulb) => rowOf(ulb, byCode.get(ulb.district) ?? null))]
}

const rowOf = (ulb: Ulb, district: TenantRow['district']): TenantRow => ({
  id: ulb.tenantId,
  kind: 'ULB',
  slug: ulb.slug,
  code: ulb.numberCode,
  en: ulb.en,
  hi: ulb.hi,
  grade: ulb.grade,
  district,
  settings: { seasonal: ulb.seasonal, ...placeOf(ulb) },
  ulb,
})

const placeOf = ({ latitude, longitude }: Ulb) =>
  latitude === null || longitude === null ? {} : { place: { latitude, longitude } }
