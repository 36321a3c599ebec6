import { z } from 'zod'
import { stateId } from '@/lib/platform/operations/state-id'
import { Named, readTable, Text, YesNo } from './reference'

export const grades = ['NAGAR_NIGAM', 'NAGAR_PALIKA_PARISHAD', 'NAGAR_PANCHAYAT'] as const

/** What kind of urban local body the law makes of a town. */
export const Grade = z.enum(grades)
export type Grade = z.infer<typeof Grade>

const District = Named.extend({ division: z.enum(['GARHWAL', 'KUMAON']) })
export type District = z.infer<typeof District>

/** Degrees, WGS 84; unknown for the smaller towns. */
const Degrees = z
  .string()
  .regex(/^(\d{2}\.\d+)?$/)
  .transform((text) => (text ? Number(text) : null))

const Ulb = z.object({
  /** The file has what follows the state's code. */
  tenantId: z.string().regex(/^[a-z]+$/),
  slug: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  numberCode: z.string().regex(/^[A-Z]{2,4}$/),
  en: Text,
  hi: Text,
  grade: Grade,
  district: Text,
  /** Open only in the pilgrim season. */
  seasonal: YesNo,
  latitude: Degrees,
  longitude: Degrees,
})
export type Ulb = z.infer<typeof Ulb>

/** The thirteen districts, by their published codes. */
export const districts = (): District[] => readTable('districts.tsv', District)

/** Every named urban local body of the state; `district` is a district's code. */
export const ulbs = (state = stateId()): Ulb[] =>
  readTable('ulbs.tsv', Ulb).map((ulb) => ({ ...ulb, tenantId: `${state}.${ulb.tenantId}` }))
