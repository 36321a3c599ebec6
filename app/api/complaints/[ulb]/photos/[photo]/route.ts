import { Readable } from 'node:stream'
import { findUlb } from '@/lib/platform/tenancy/tenancy'
import { openPublicPhoto } from '@/lib/services/grievances/public/public-photo'

type Context = { params: Promise<{ ulb: string; photo: string }> }

/** A photograph of a complaint that everybody may see; `?v=thumb` gives the small one. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { ulb: slug, photo } = await params
  const ulb = await findUlb(slug)
  const small = new URL(request.url).searchParams.get('v') === 'thumb'
  const known = request.headers.get('if-none-match')
  const opened = ulb && (await openPublicPhoto({ ulb: ulb.id, photo, small, known }))
  if (!opened)
    return new Response('Not found', { status: 404, headers: { 'Cache-Control': 'no-store' } })
  if ('unchanged' in opened) return new Response(null, { status: 304, headers: opened.unchanged })
  return new Response(Readable.toWeb(opened.body) as ReadableStream, { headers: opened.headers })
}
