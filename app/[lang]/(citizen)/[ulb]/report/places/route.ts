import { placesOf } from '@/app/places-of'
import { wardsOf } from '@/lib/platform/boundaries/boundaries'
import { isLanguage } from '@/lib/platform/language/language'
import { findUlb } from '@/lib/platform/tenancy/tenancy'

type Props = { params: Promise<{ lang: string; ulb: string }> }

/** Every locality and ward of a town, for its long list to be searched in. */
export async function GET(_: Request, { params }: Props): Promise<Response> {
  const { lang, ulb } = await params
  const tenant = await findUlb(ulb)
  if (!tenant || !isLanguage(lang)) return new Response(null, { status: 404 })
  const places = placesOf(await wardsOf(tenant.id), lang)
  return Response.json(places, { headers: { 'cache-control': 'public, max-age=86400' } })
}
