import { wardsOf } from '@/lib/platform/boundaries/boundaries'
import { outlinesOf } from '@/lib/platform/boundaries/outlines-of'
import { findUlb } from '@/lib/platform/tenancy/tenancy'

type Props = { params: Promise<{ ulb: string }> }

// About ten metres: what a map of a town can show.
const places = 4
const most = 400

/** The boundaries of a town's wards, thinned for a small map. */
export async function GET(_: Request, { params }: Props): Promise<Response> {
  const tenant = await findUlb((await params).ulb)
  if (!tenant) return new Response(null, { status: 404 })
  const outlines = outlinesOf(await wardsOf(tenant.id)).map((ring) => {
    const every = Math.ceil(ring.length / most)
    return ring
      .filter((_point, index) => index % every === 0)
      .map((point) => point.map((degrees) => Number(degrees.toFixed(places))))
  })
  return Response.json(outlines, { headers: { 'cache-control': 'public, max-age=86400' } })
}
