import { notFound } from 'next/navigation'
import { z } from 'zod'
import { pageLanguage } from '@/app/page-language'
import { findUlb } from '@/lib/platform/tenancy/tenancy'
import { PublicFilter } from '@/lib/services/grievances/public/public-filter'

export type ListParams = {
  params: Promise<{ lang: string; ulb: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const Where = z
  .string()
  .regex(/^-?\d+(\.\d+)?,-?\d+(\.\d+)?$/)
  .transform((text) => text.split(',').map(Number))
  .pipe(z.tuple([z.number().min(-89).max(89), z.number().min(-180).max(180)]))
  .transform(([latitude, longitude]) => ({ latitude, longitude }))

/** What an address says. What it says wrongly is as if it were not said. */
const Asked = PublicFilter.extend({
  view: z.enum(['map']),
  cursor: z.string().max(300),
  at: Where,
  zoom: z.coerce.number().int().min(5).max(19),
}).partial().shape

/** The town, the language and what is looked for, of the list's address. */
export async function askedComplaints({ params, searchParams }: ListParams) {
  const ulb = await findUlb((await params).ulb)
  if (!ulb) notFound()
  const given = await searchParams
  const read = <Value>(name: keyof typeof Asked, schema: z.ZodType<Value>): Value | undefined =>
    given[name] ? schema.safeParse(given[name]).data : undefined
  const filter = {
    ward: read('ward', Asked.ward),
    type: read('type', Asked.type),
    group: read('group', Asked.group),
    state: read('state', Asked.state),
    since: read('since', Asked.since),
  }
  return {
    ulb,
    language: await pageLanguage(params),
    filter,
    map: read('view', Asked.view) === 'map',
    cursor: read('cursor', Asked.cursor),
    at: read('at', Asked.at),
    zoom: read('zoom', Asked.zoom),
  }
}

export type AskedComplaints = Awaited<ReturnType<typeof askedComplaints>>
