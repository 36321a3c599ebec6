import { openData } from '@/lib/insight/complaints/open-data'
import { openDataCsv, openDataJson } from '@/lib/insight/complaints/open-data-file'
import { findUlb, getState } from '@/lib/platform/tenancy/tenancy'

type Context = { params: Promise<{ ulb: string; file: string }> }

const headers = {
  'Cache-Control': 'public, max-age=60',
  'Access-Control-Allow-Origin': '*',
  'X-Content-Type-Options': 'nosniff',
}

/** The published counts of a town, or of all towns under the state's name, as a file. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { ulb: slug, file } = await params
  const state = await getState()
  const ulb = slug === state.slug ? state : await findUlb(slug)
  if (!ulb || !['figures.csv', 'figures.json'].includes(file))
    return new Response('Not found', { status: 404 })

  const { rows } = await openData({ by: 'guest' }, ulb === state ? {} : { ulb: ulb.id })
  if (file === 'figures.json') return Response.json(openDataJson(rows, ulb.name.en), { headers })
  return new Response(openDataCsv(rows), {
    headers: {
      ...headers,
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="complaints-${slug}.csv"`,
    },
  })
}
