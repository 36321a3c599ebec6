import { transactionApart } from '@/lib/infra/database/database'
import type { LocalText } from '@/lib/platform/language/language'
import { z } from 'zod'
import { remembered } from './remembered'

/** A ULB, or the state, as pages and operations need it. */
export type Tenant = {
  id: string
  stateId: string
  kind: 'STATE' | 'ULB'
  slug: string
  code: string
  name: LocalText
  grade: 'NAGAR_NIGAM' | 'NAGAR_PALIKA_PARISHAD' | 'NAGAR_PANCHAYAT' | null
  district: (LocalText & { code: string }) | null
  live: boolean
  /** The middle of the town, where it is known. */
  place: z.output<typeof Place> | undefined
  /** The degrees the state lies between, where they are set. */
  bounds: z.output<typeof Bounds> | undefined
}

const Place = z.object({ latitude: z.number(), longitude: z.number() })
const Bounds = z.object({
  south: z.number(),
  north: z.number(),
  west: z.number(),
  east: z.number(),
})
const Settings = z.object({
  place: Place.optional().catch(undefined),
  bounds: Bounds.optional().catch(undefined),
})

const load = () =>
  transactionApart({ by: 'reach', kind: 'GUEST', tenant: 'uk' }, async (tx) => {
    const rows = await tx.tenant.findMany({ orderBy: { nameEn: 'asc' } })
    return rows.map((row): Tenant => ({
      id: row.id,
      stateId: row.stateId,
      kind: row.kind === 'STATE' ? 'STATE' : 'ULB',
      slug: row.slug,
      code: row.code,
      name: { en: row.nameEn, hi: row.nameHi },
      grade: row.grade as Tenant['grade'],
      district:
        row.districtCode && row.districtEn && row.districtHi
          ? { code: row.districtCode, en: row.districtEn, hi: row.districtHi }
          : null,
      live: row.live,
      ...whereabouts(row.settings),
    }))
  })

const whereabouts = (settings: unknown) => {
  const { place, bounds } = Settings.catch({}).parse(settings)
  return { place, bounds }
}

const all = remembered('tenants', () => load())

/** Every ULB by its English name. */
export const ulbs = async (): Promise<readonly Tenant[]> =>
  (await all('')).filter(({ kind }) => kind === 'ULB')

/** The ULB of an address, `dehradun`; undefined when there is none. */
export const findUlb = async (slug: string): Promise<Tenant | undefined> =>
  (await ulbs()).find((ulb) => ulb.slug === slug)

/** A tenant by its id, `uk.dehradun`. */
export const findTenant = async (id: string): Promise<Tenant | undefined> =>
  (await all('')).find((tenant) => tenant.id === id)
